/** The ways of answering, one for each kind of question. */
@NullMarked
package org.anwen.reason.answer;

import org.jspecify.annotations.NullMarked;
