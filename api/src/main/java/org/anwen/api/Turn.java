package org.anwen.api;

/** A turn of talk that is over: what was understood, and what was answered. */
public record Turn(Inquiry inquiry, Answer answer) {}
