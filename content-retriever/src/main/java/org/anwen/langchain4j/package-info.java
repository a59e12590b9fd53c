/** Anwen's retriever for applications that are built with langchain4j. */
@NullMarked
package org.anwen.langchain4j;

import org.jspecify.annotations.NullMarked;
