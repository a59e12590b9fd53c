package org.anwen.reason.answer;

import org.anwen.reason.reading.Reading;
import org.anwen.reason.search.Result;

/** One way of working out an answer, for questions of one kind; thread-safe. */
public interface Answering {
  Result answer(Reading reading);
}
