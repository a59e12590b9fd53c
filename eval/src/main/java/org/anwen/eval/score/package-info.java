/** Outcomes judged: the scores of each question, and what they come to by kind and in all. */
@NullMarked
package org.anwen.eval.score;

import org.jspecify.annotations.NullMarked;
