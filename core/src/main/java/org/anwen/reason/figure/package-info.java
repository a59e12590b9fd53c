/** Which of the figures of a case, in its prose or its tables, is the one that is asked for. */
@NullMarked
package org.anwen.reason.figure;

import org.jspecify.annotations.NullMarked;
