/**
 * Working out what the evidence says, by kind of question. The layers, each of which knows only
 * those before it: {@code reading}, {@code figure}, {@code search}, {@code derive}, {@code answer},
 * {@code premise}; {@link org.anwen.reason.Reasoner} puts the last two in order.
 */
@NullMarked
package org.anwen.reason;

import org.jspecify.annotations.NullMarked;
