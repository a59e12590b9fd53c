/** Questions of every kind whose answers a page shows: asked, checked, and written. */
@NullMarked
package org.anwen.eval.example;

import org.jspecify.annotations.NullMarked;
