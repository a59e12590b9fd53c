/** Measures of speed and of retrieval quality: see {@code docs/performance.md}. */
@NullMarked
package org.anwen.bench;

import org.jspecify.annotations.NullMarked;
