package org.anwen.eval.lock;

import java.util.Optional;
import org.anwen.api.Draft;
import org.anwen.api.Quote;

/**
 * A draft in which one thing was changed.
 *
 * @param sentence the sentence that is no longer true, without markers
 * @param wrong what it now cites and must not, where that is what was changed
 */
record Mutant(
    Change change, Draft draft, String original, String sentence, Optional<Quote> wrong) {}
