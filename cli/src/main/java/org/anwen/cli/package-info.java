/** The command line. */
@NullMarked
package org.anwen.cli;

import org.jspecify.annotations.NullMarked;
