package org.anwen.plugin;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.anwen.api.Answerer;
import org.anwen.api.AnwenException;
import org.anwen.api.Evidence;
import org.anwen.api.Plugin;
import org.anwen.api.PluginContext;
import org.anwen.plugin.Message.Is;

/**
 * The program that runs in the process of one answerer: it opens the plugin's folder as the host
 * does, and answers what it is asked on its standard input. It ends with its input.
 */
final class PluginChild implements PluginContext {
  private final Path folder;
  private final String name;
  private final Path temporary;
  private final Lines in;
  private final PrintStream out;

  private PluginChild(Path folder, String name, Path temporary, PrintStream out) {
    this.folder = folder;
    this.name = name;
    this.temporary = temporary;
    this.in = new Lines(System.in);
    this.out = out;
  }

  /** Arguments: the plugin's folder, the answerer's name, the folder for temporary files. */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    System.setOut(System.err); // what a plugin prints is no message
    PluginChild child = new PluginChild(Path.of(args[0]), args[1], Path.of(args[2]), out);
    try {
      child.run();
    } catch (IOException e) {
      Runtime.getRuntime().halt(0); // the host is gone
    }
  }

  @Override
  public synchronized Optional<String> setting(String key) {
    say(Message.of(Is.SETTING, key));
    try {
      return Optional.ofNullable(Message.read(in.next()).text());
    } catch (IOException e) {
      throw new IllegalStateException("the host is gone", e);
    }
  }

  @Override
  public Path temporaryFolder() {
    return temporary;
  }

  private void run() throws IOException {
    Message.read(in.next());
    Answerer answerer;
    try {
      answerer = open();
      say(Message.of(Is.READY, null));
    } catch (LinkageError | RuntimeException e) {
      say(Message.of(Is.FAILED, told(e)));
      return;
    }
    while (true) {
      Message question = Message.read(in.next());
      Evidence evidence = question.evidence();
      if (evidence != null) {
        say(reply(question.is(), answerer, evidence));
      }
    }
  }

  private Answerer open() {
    PluginFolder opened = PluginFolder.open(folder);
    Thread.currentThread().setContextClassLoader(opened.loader());
    for (Plugin plugin : opened.plugins()) {
      for (Answerer answerer : plugin.answerers(this)) {
        if (answerer.name().equals(name)) {
          return answerer;
        }
      }
    }
    throw new IllegalStateException("the folder brings no answerer " + name);
  }

  private Message reply(Is asked, Answerer answerer, Evidence evidence) {
    try {
      if (asked == Is.QUOTES) {
        return new Message(Is.QUOTES, null, null, null, List.copyOf(answerer.quotes(evidence)));
      }
      return new Message(
          Is.DRAFT,
          null,
          null,
          answerer.answer(evidence, text -> say(Message.of(Is.PIECE, text))),
          null);
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(3);
      throw e;
    } catch (Throwable e) { // whatever a plugin throws is told, and ends nothing
      return Message.of(Is.FAILED, told(e));
    }
  }

  private synchronized void say(Message message) {
    out.print(message.line() + "\n");
    out.flush();
  }

  private static String told(Throwable e) {
    return (e instanceof AnwenException ours ? ours.code().name() : "INTERNAL")
        + " "
        + (e instanceof AnwenException ? e.getMessage() : Health.told(e));
  }
}
