/**
 * The place in the cases that answers best, whether it answers at all, and the quotation cut from
 * it.
 */
@NullMarked
package org.anwen.reason.search;

import org.jspecify.annotations.NullMarked;
