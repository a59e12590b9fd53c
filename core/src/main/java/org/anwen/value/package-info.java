/** The bare value of an answer: the words of it that stand for the question word. */
@NullMarked
package org.anwen.value;

import org.jspecify.annotations.NullMarked;
