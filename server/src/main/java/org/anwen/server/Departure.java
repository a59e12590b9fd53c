package org.anwen.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;

/**
 * Notices that a client has left before it got its answer, where nothing is written to it
 * meanwhile: its end of the connection is closed. For one request whose body has been read; for one
 * thread.
 *
 * <p>A client that sends its next request already, which hardly any does, is not watched any more,
 * and loses the connection after this answer, as it must expect.
 */
final class Departure {
  private final EndPoint connection;
  private boolean watched = true;

  Departure(HttpServletRequest request) {
    this.connection =
        ServletContextRequest.getServletContextRequest(request)
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
  }

  /**
   * Looks whether the client is still there.
   *
   * @return whether the connection must be closed after the answer
   * @throws EofException when it has left
   */
  boolean check() throws IOException {
    if (watched) {
      ByteBuffer next = ByteBuffer.allocate(1).limit(0);
      int read = connection.fill(next);
      if (read < 0) {
        throw new EofException("the client has left");
      }
      watched = read == 0;
    }
    return !watched;
  }
}
