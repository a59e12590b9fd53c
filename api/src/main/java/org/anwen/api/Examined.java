package org.anwen.api;

/** How much was looked at for an answer: the cases searched, and how many of them fit. */
public record Examined(int cases, int matched) {}
