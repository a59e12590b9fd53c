package org.anwen.api;

/**
 * A passage found for a question, with its score: comparable within one result only, higher is
 * better.
 */
public record Hit(Passage passage, double score) {}
