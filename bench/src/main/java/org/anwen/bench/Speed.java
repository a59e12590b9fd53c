package org.anwen.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the JMH measures. Arguments: names or parts of names of benchmark classes; with none, all.
 */
public final class Speed {
  private Speed() {}

  public static void main(String[] names) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(3))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(4))
            .timeUnit(TimeUnit.MILLISECONDS)
            .jvmArgsAppend(
                "--add-modules",
                "jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx3g");
    if (names.length == 0) {
      options.include("org.anwen.bench.*");
    }
    for (String name : names) {
      options.include(".*" + name + ".*");
    }
    new Runner(options.build()).run();
  }
}
