package org.anwen.api;

/** The stable name of a failure, and who can mend it. */
public enum ErrorCode {
  /** The input cannot be read: missing, empty, over-long, malformed, or with an unknown field. */
  BAD_INPUT(Type.USER),
  /** A configuration key or value is wrong. */
  BAD_CONFIGURATION(Type.USER),
  /** The thing that was named does not exist. */
  NOT_FOUND(Type.USER),
  /** A document cannot be read. */
  UNREADABLE_DOCUMENT(Type.USER),
  /** The plugins found cannot be used as configured. */
  BAD_PLUGIN(Type.USER),
  /** All places for work and the short queue are taken; try again later. */
  OVERLOADED(Type.RESOURCES),
  /** A bound of time was reached. */
  TIMEOUT(Type.RESOURCES),
  /** Not ready yet, or stopping. */
  UNAVAILABLE(Type.RESOURCES),
  /** The index on disk is damaged or of another version. */
  DAMAGED_INDEX(Type.INTERNAL),
  /** A file of our own cannot be read or written. */
  STORAGE(Type.INTERNAL),
  /** A fault of the program. */
  INTERNAL(Type.INTERNAL);

  /** Who can mend a failure. */
  public enum Type {
    USER,
    RESOURCES,
    INTERNAL
  }

  private final Type type;

  ErrorCode(Type type) {
    this.type = type;
  }

  public Type type() {
    return type;
  }
}
