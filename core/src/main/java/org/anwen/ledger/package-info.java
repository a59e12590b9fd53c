/** Facts of the cases, each with its offsets, and queries over them. */
@NullMarked
package org.anwen.ledger;

import org.jspecify.annotations.NullMarked;
