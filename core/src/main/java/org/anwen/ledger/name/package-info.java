/** What a text calls by a name: titles, document numbers, organizations. */
@NullMarked
package org.anwen.ledger.name;

import org.jspecify.annotations.NullMarked;
