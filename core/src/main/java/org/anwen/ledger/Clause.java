package org.anwen.ledger;

import java.util.Optional;
import org.anwen.api.Span;
import org.anwen.place.Scope;

/**
 * A clause of a case, the smallest stretch in which a figure and what it measures are read
 * together.
 *
 * @param index its place among the case's clauses, from 0
 * @param sentence index of its sentence
 * @param span where it stands in the case's text, without the mark that ends it
 * @param text its words folded for comparison: simplified, half width, lower case, without white
 *     space; those of a table's cell come after the heads of its row and column
 * @param scope which place and project it speaks of
 * @param cell the cell of a table that it is
 */
public record Clause(
    int index, int sentence, Span span, String text, Scope scope, Optional<TableCell> cell) {}
