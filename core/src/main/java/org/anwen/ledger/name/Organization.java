package org.anwen.ledger.name;

import org.anwen.api.Span;

/**
 * An organisation named in a text.
 *
 * @param kind the class of its ending: government, party, office, company, bank, association,
 *     institute
 */
public record Organization(Span span, String name, String kind) {}
