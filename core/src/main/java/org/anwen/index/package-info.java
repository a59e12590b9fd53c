/** The write side of the Lucene index: schema and analysis. */
@NullMarked
package org.anwen.index;

import org.jspecify.annotations.NullMarked;
