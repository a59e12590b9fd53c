package org.anwen.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the JMH measures. Arguments: names or parts of names of benchmark classes, with none all;
 * and {@code size=N} for the number of passages.
 */
public final class Speed {
  private Speed() {}

  public static void main(String[] names) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .forks(1)
            .warmupIterations(2)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2))
            .timeUnit(TimeUnit.MILLISECONDS)
            .jvmArgsAppend(
                "--add-modules",
                "jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx3g");
    for (String name : names) {
      if (name.startsWith("size=")) {
        options.param("size", name.substring("size=".length()));
      } else {
        options.include(".*" + name + ".*");
      }
    }
    new Runner(options.build()).run();
  }
}
