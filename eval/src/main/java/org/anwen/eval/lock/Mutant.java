package org.anwen.eval.lock;

import org.anwen.api.Draft;

/**
 * A draft in which one thing was changed.
 *
 * @param sentence the sentence that is no longer true, without markers
 */
record Mutant(Change change, Draft draft, String original, String sentence) {}
