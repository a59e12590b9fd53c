/** The HTTP server: routes, handlers, conversations and the page. */
@NullMarked
package org.anwen.server;

import org.jspecify.annotations.NullMarked;
