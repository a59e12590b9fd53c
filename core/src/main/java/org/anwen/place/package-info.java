/** Places of a text: administrative divisions, towns and sites, and whom a clause speaks of. */
@NullMarked
package org.anwen.place;

import org.jspecify.annotations.NullMarked;
