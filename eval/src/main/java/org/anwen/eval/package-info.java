/** Measuring answers: suites, measures, significance and reports. */
@NullMarked
package org.anwen.eval;

import org.jspecify.annotations.NullMarked;
