/**
 * All that plugins, server and evaluation share: the question as understood, the evidence for it,
 * the answer, and the extension points.
 *
 * <p>The package uses JDK types only, every reference is non-null, every record is immutable, and
 * every offset is a count of UTF-16 code units into a document's canonical text.
 */
package org.anwen.api;
