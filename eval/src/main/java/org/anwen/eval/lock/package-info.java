/** The bench of the verifier: true answers changed in one thing, and true answers worded anew. */
@NullMarked
package org.anwen.eval.lock;

import org.jspecify.annotations.NullMarked;
