/**
 * The model answerer: a language model that runs on a server nearby words what the core has
 * established. It counts nothing and looks nothing up; what it says is verified by the core.
 *
 * <p>{@link org.anwen.plugin.llm.LlmAnswerer} is the whole way on one screen: pack the evidence,
 * ask the model, clean what it says.
 */
@NullMarked
package org.anwen.plugin.llm;

import org.jspecify.annotations.NullMarked;
