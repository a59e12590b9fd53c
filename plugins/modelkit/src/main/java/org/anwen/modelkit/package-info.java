/**
 * A model server without a model, for tests: it speaks the protocols of real ones, and says what a
 * script makes of the prompt: the truth in other words, lies, or whatever an attacker wants.
 */
@NullMarked
package org.anwen.modelkit;

import org.jspecify.annotations.NullMarked;
