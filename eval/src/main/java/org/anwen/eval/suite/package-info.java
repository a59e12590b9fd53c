/**
 * Suites of questions as they are received: readers of each format, and the problems they report.
 */
@NullMarked
package org.anwen.eval.suite;

import org.jspecify.annotations.NullMarked;
