/** Finding passages: by words, by vectors, and by both. */
@NullMarked
package org.anwen.retrieve;

import org.jspecify.annotations.NullMarked;
