/** A run as files: JSON, HTML, JUnit, TREC, and the table on the terminal. */
@NullMarked
package org.anwen.eval.report;

import org.jspecify.annotations.NullMarked;
