/** A first suite for a new corpus, for a person to confirm. */
@NullMarked
package org.anwen.eval.draft;

import org.jspecify.annotations.NullMarked;
