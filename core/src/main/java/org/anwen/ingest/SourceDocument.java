package org.anwen.ingest;

/**
 * A received document with its canonical text, the text that all offsets count into and that is
 * served.
 *
 * <p>Immutable. The text is what the file says: decoded, and for HTML and Markdown freed of markup;
 * nothing else is rewritten.
 *
 * @param id stable across runs and machines: it is made from the corpus-relative name
 * @param title from the document itself, or given in the metadata beside it, or the file's name
 * @param titleGiven whether the title comes from metadata beside the file and not from the document
 * @param name the file's name relative to its corpus, with {@code /}
 * @param sha256 of the file's bytes and its metadata, in hexadecimal: it changes exactly when
 *     either does
 */
public record SourceDocument(
    String id, String title, boolean titleGiven, String name, String sha256, String text) {}
