/** Vectors from the bge-small-zh-v1.5 model, which runs in this process. */
@NullMarked
package org.anwen.plugin.bge;

import org.jspecify.annotations.NullMarked;
