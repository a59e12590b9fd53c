package org.anwen.index;

/** What bringing the index up to date came to, in passages, and where the index is held. */
public record SyncReport(int added, int replaced, int removed, int unchanged, Held held) {
  /** Where an index is held, and who may write it. */
  public enum Held {
    /** On disk, written by this process. */
    ON_DISK,
    /** On disk, written by another process and read by this one. */
    SHARED,
    /** In memory, gone when this process ends. */
    IN_MEMORY
  }

  /** Whether anything was written. */
  public boolean changed() {
    return added + replaced + removed > 0;
  }
}
