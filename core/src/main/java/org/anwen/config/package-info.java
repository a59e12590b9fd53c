/** Configuration: file, environment and command line, checked before anything starts. */
@NullMarked
package org.anwen.config;

import org.jspecify.annotations.NullMarked;
