package org.anwen.ledger;

import org.anwen.api.Span;

/**
 * A sentence of a case.
 *
 * @param index its place among the case's sentences, from 0
 * @param span where it stands in the case's text
 * @param firstClause index of its first clause
 * @param endClause index after its last clause
 */
public record Sentence(int index, Span span, int firstClause, int endClause) {}
