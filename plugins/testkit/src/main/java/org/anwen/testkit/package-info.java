/**
 * The contract that every plugin keeps, as tests: a plugin's test class implements {@link
 * org.anwen.testkit.AnswererContract}, {@link org.anwen.testkit.EmbedderContract} or {@link
 * org.anwen.testkit.RetrieverContract}, gives one factory method, and inherits the tests.
 *
 * <p>What the tests make up is drawn from a seed that every failure names; {@code
 * -Danwen.test.seed=SEED} draws the same again.
 */
@NullMarked
package org.anwen.testkit;

import org.jspecify.annotations.NullMarked;
