/**
 * Measures of one answer and of many: normalisation, rightness, retrieval, spans, citations,
 * abstention.
 */
@NullMarked
package org.anwen.eval.measure;

import org.jspecify.annotations.NullMarked;
