/** Asking a suite's questions of whatever answers them, and keeping the answers. */
@NullMarked
package org.anwen.eval.run;

import org.jspecify.annotations.NullMarked;
