/**
 * Facts of the cases, each with its offsets, and queries over them. What a text holds is read by
 * {@code figure} and {@code name}, which know nothing of cases.
 */
@NullMarked
package org.anwen.ledger;

import org.jspecify.annotations.NullMarked;
