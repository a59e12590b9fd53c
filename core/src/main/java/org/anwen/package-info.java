/** The way of a question through Anwen; start reading at {@link org.anwen.Assistant}. */
@NullMarked
package org.anwen;

import org.jspecify.annotations.NullMarked;
