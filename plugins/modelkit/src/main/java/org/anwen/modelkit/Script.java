package org.anwen.modelkit;

/** What a scripted model says to a prompt. Thread-safe. */
@FunctionalInterface
public interface Script {
  String say(Prompt prompt);
}
