package org.anwen.plugin;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.anwen.plugin.Message.Is;

/**
 * A Java process with the answerer of one plugin folder in it. One call at a time; what it says is
 * read on a thread of its own, into a bounded queue. Whatever is wrong with it, killing it mends.
 */
final class ChildProcess implements AutoCloseable {
  private static final int AHEAD = 1024;

  /** What a Java machine says before it ends so. */
  private static final String OUT_OF_MEMORY = "Terminating due to java.lang.OutOfMemoryError";

  private final Process process;
  private final OutputStream in;
  private final BlockingQueue<Message> said = new ArrayBlockingQueue<>(AHEAD);
  private final Thread reader;
  private volatile boolean broken;

  private ChildProcess(Process process) {
    this.process = process;
    this.in = process.getOutputStream();
    this.reader = Thread.ofPlatform().daemon().name("answerer-process").start(this::read);
  }

  /**
   * Starts a process.
   *
   * @param memory the size of its heap, as {@code -Xmx} takes it
   * @param folder of the plugin
   */
  static ChildProcess start(String memory, Path folder, String answerer, Path temporary)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                PluginChild.class.getName(),
                folder.toAbsolutePath().toString(),
                answerer,
                temporary.toAbsolutePath().toString()));
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return new ChildProcess(builder.start());
  }

  void say(Message message) throws IOException {
    try {
      in.write((message.line() + "\n").getBytes(StandardCharsets.UTF_8));
      in.flush();
    } catch (IOException e) {
      throw new IOException(end(), e);
    }
  }

  /** The next message; FAILED once the process has ended. */
  Message next() throws InterruptedException {
    return said.take();
  }

  boolean isAlive() {
    return process.isAlive() && !broken;
  }

  @Override
  public void close() {
    process.destroyForcibly();
    reader.interrupt();
  }

  private void read() {
    Lines lines = new Lines(process.getInputStream());
    try {
      while (true) {
        String line = lines.next();
        if (line.startsWith(OUT_OF_MEMORY)) {
          broken = true;
          last("it ran out of memory");
          return;
        }
        said.put(Message.read(line));
      }
    } catch (InterruptedException e) {
      return;
    } catch (EOFException e) {
      last(end());
    } catch (IOException e) {
      broken = true;
      process.destroyForcibly();
      last("its process said what is no message: " + e.getClass().getSimpleName());
    }
  }

  private void last(String why) {
    try {
      said.put(Message.of(Is.FAILED, "INTERNAL " + why));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** How the process ended. */
  private String end() {
    try {
      return process.waitFor(1, TimeUnit.SECONDS)
          ? "its process ended with exit code " + process.exitValue()
          : "its process does not listen";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "its process ended";
    }
  }
}
