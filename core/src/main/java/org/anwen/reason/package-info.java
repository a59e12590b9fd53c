/** Working out what the evidence says, by kind of question. */
@NullMarked
package org.anwen.reason;

import org.jspecify.annotations.NullMarked;
