/** Figures and periods of a text: numbers in any writing, their units, qualifiers and rates. */
@NullMarked
package org.anwen.ledger.figure;

import org.jspecify.annotations.NullMarked;
