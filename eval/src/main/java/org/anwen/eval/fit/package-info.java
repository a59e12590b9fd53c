/** Fits the weights by which the product decides whether the material holds an answer. */
@NullMarked
package org.anwen.eval.fit;

import org.jspecify.annotations.NullMarked;
