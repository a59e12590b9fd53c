/** Finding plugins in a folder, each in a class loader of its own. */
@NullMarked
package org.anwen.plugin;

import org.jspecify.annotations.NullMarked;
