/** Experiments as data: suites with expected scores, floors and stored baselines. */
@NullMarked
package org.anwen.eval.experiment;

import org.jspecify.annotations.NullMarked;
