/** What a question claims or takes for granted, confirmed or corrected. */
@NullMarked
package org.anwen.reason.premise;

import org.jspecify.annotations.NullMarked;
