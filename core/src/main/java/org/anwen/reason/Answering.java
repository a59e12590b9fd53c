package org.anwen.reason;

/** One way of working out an answer, for questions of one kind; thread-safe. */
interface Answering {
  Result answer(Reading reading);
}
