package org.anwen.modelkit;

/** Runs a scripted model server until the process is ended. */
public final class Main {
  private static final double SHARE = 0.3;

  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("expected faithful or lying, and a port");
    }
    Script script =
        switch (arguments[0]) {
          case "faithful" -> new Faithful();
          case "lying" -> new Lying(new Faithful(), SHARE);
          default ->
              throw new IllegalArgumentException("expected faithful or lying, got " + arguments[0]);
        };
    ModelServer server = ModelServer.start(script, Integer.parseInt(arguments[1]));
    System.out.println("OpenAI-compatible: " + server.openAiUrl());
    System.out.println("Ollama: " + server.ollamaUrl());
    Thread.currentThread().join();
  }
}
