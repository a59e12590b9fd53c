/**
 * Understanding a question: its kind, its constraints, and what it takes over from earlier turns.
 */
@NullMarked
package org.anwen.question;

import org.jspecify.annotations.NullMarked;
