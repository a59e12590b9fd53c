/** Two runs side by side: what differs, and whether it is more than chance. */
@NullMarked
package org.anwen.eval.compare;

import org.jspecify.annotations.NullMarked;
