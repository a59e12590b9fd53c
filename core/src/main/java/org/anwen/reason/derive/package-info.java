/** Figures that no case states, worked out of those that cases state, with the working. */
@NullMarked
package org.anwen.reason.derive;

import org.jspecify.annotations.NullMarked;
