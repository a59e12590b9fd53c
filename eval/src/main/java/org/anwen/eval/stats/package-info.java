/** Whether a difference is real: paired bootstrap, sign-flip randomisation, Holm correction. */
@NullMarked
package org.anwen.eval.stats;

import org.jspecify.annotations.NullMarked;
