/** Checking that nothing unsupported leaves: the number lock and the citations. */
@NullMarked
package org.anwen.verify;

import org.jspecify.annotations.NullMarked;
