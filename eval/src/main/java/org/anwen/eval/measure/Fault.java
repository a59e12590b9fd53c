package org.anwen.eval.measure;

/**
 * One reason why an answer is not right.
 *
 * @param what the rule that is broken
 * @param detail what was got and what was expected, for a person
 */
public record Fault(What what, String detail) {
  /** The rules of a right answer, in the order of the contract. */
  public enum What {
    FAILED("no answer"),
    MISSING("missing"),
    FORBIDDEN("forbidden"),
    UNCITED("not cited"),
    CITED_OUTSIDE("cited outside"),
    NOT_ABSTAINED("should abstain"),
    ABSTAINED("should not abstain"),
    TOO_LONG("too long");

    private final String label;

    What(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  @Override
  public String toString() {
    return what.label() + ": " + detail;
  }
}
