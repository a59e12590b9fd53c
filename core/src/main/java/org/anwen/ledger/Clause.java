package org.anwen.ledger;

import org.anwen.api.Span;

/**
 * A clause of a case, the smallest stretch in which a figure and what it measures are read
 * together.
 *
 * @param index its place among the case's clauses, from 0
 * @param sentence index of its sentence
 * @param span where it stands in the case's text, without the mark that ends it
 * @param text its words folded for comparison: simplified, half width, lower case, without white
 *     space
 * @param scope which place and project it speaks of
 */
public record Clause(int index, int sentence, Span span, String text, Scope scope) {}
