package org.anwen.api;

/**
 * Milliseconds that an answer took: finding the evidence, wording and verifying it, and all
 * together.
 */
public record Timings(long retrieveMs, long answerMs, long totalMs) {}
