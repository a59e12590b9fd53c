package org.anwen.index;

/** Told how far indexing has come; called often, from the indexing thread. */
@FunctionalInterface
public interface SyncProgress {
  /** Says nothing to anybody. */
  SyncProgress SILENT = (done, total) -> {};

  /** {@code done} of {@code total} passages to be written are written. */
  void update(int done, int total);
}
