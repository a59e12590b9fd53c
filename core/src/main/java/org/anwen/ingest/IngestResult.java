package org.anwen.ingest;

/** What was read, and the report of how it went. */
public record IngestResult(Corpus corpus, IngestReport report) {}
