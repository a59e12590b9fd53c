package org.anwen.modelkit;

/** A way in which a model server fails. */
public enum Fault {
  /** Nobody listens. */
  REFUSES,
  /** Takes the request and never responds. */
  SILENT,
  /** Begins a stream, and never says anything in it. */
  SILENT_STREAM,
  /** Sends a right stream, a byte at a time with a pause after each. */
  DRIPS,
  /** Responds 500 with a page of HTML. */
  ERROR_500,
  /** Responds 404, as a server does that knows no such model. */
  ERROR_404,
  /** Redirects elsewhere. */
  REDIRECTS,
  /** Responds with one object that is no JSON. */
  BAD_JSON,
  /** Sends a stream whose events are no JSON. */
  BAD_EVENTS,
  /** Sends a stream of JSON that has nothing of an answer. */
  OTHER_JSON,
  /** Ends the stream properly before it said anything. */
  EMPTY,
  /** Sends 100 MB in one line. */
  HUGE_LINE,
  /** Says words without end. */
  ENDLESS,
  /** Resets the connection after a few words. */
  RESETS,
  /** Closes the connection within a chunk. */
  CUTS
}
