package org.anwen.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anwen.config.Layout;
import org.junit.jupiter.api.Test;

/** The arrows between modules and packages, over the compiled classes of all of them. */
class ArchitectureTest {
  private static final Path ROOT = Layout.current().root();
  private static final List<String> MODULES = List.of("api", "core", "server", "eval", "cli");

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .importPaths(MODULES.stream().map(ArchitectureTest::classesOf).toList());

  @Test
  void theApiKnowsTheJdkAlone() {
    classes()
        .that(resideInAPackage("org.anwen.api.."))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.anwen.api.."))
        .check(MAIN);
  }

  @Test
  void aPluginKnowsTheApiAndItsOwnPackageOfTheProject() throws IOException {
    for (Path plugin : plugins()) {
      JavaClasses own = new ClassFileImporter().importPath(plugin.resolve("target/classes"));
      assertFalse(own.isEmpty(), "nothing is compiled in " + plugin);
      String[] packages =
          own.stream().map(type -> type.getPackageName()).distinct().toArray(String[]::new);
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.anwen..")
                  .and(not(resideInAPackage("org.anwen.api..")))
                  .and(not(resideInAnyPackage(packages))))
          .check(own);
    }
  }

  @Test
  void noModuleNamesAPluginAtCompileTime() throws IOException {
    for (String module : MODULES) {
      String pom = Files.readString(ROOT.resolve(module).resolve("pom.xml"));
      for (String dependency : pom.split("</dependency>")) {
        assertFalse(
            dependency.contains("<artifactId>anwen-plugin-")
                && !dependency.contains("<scope>test</scope>"),
            module + "/pom.xml names a plugin:" + dependency);
      }
    }
  }

  @Test
  void coreKnowsNeitherServerNorEvaluationNorCommandLine() {
    noClasses()
        .that(not(resideInAnyPackage("org.anwen.server..", "org.anwen.eval..", "org.anwen.cli..")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("org.anwen.server..", "org.anwen.eval..", "org.anwen.cli.."))
        .check(MAIN);
  }

  @Test
  void onlyTheCommandLineKnowsTheServer() {
    noClasses()
        .that(not(resideInAnyPackage("org.anwen.server..", "org.anwen.cli..")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.anwen.server.."))
        .check(MAIN);
  }

  @Test
  void theServerKnowsNothingOfTheEvaluation() {
    noClasses()
        .that(resideInAPackage("org.anwen.server.."))
        .should()
        .dependOnClassesThat(resideInAPackage("org.anwen.eval.."))
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void onlyIndexAndRetrievalKnowLucene() {
    noClasses()
        .that(not(resideInAnyPackage("org.anwen.index..", "org.anwen.retrieve..")))
        .should()
        .dependOnClassesThat(resideInAPackage("org.apache.lucene.."))
        .check(MAIN);
  }

  @Test
  void packagesDependOnEachOtherWithoutACycle() {
    slices().matching("org.anwen.(*)..").should().beFreeOfCycles().check(MAIN);
    slices().matching("org.anwen.reason.(*)..").should().beFreeOfCycles().check(MAIN);
    noClasses()
        .that(resideInAPackage("org.anwen.reason.*"))
        .should()
        .dependOnClassesThat(resideInAPackage("org.anwen.reason"))
        .check(MAIN);
    noClasses()
        .that(not(resideInAPackage("org.anwen")).and(not(outside())))
        .should()
        .dependOnClassesThat(resideInAPackage("org.anwen"))
        .check(MAIN);
  }

  @Test
  void onlyTheMainClassesEndTheirProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Main.class.getName())
        .and()
        .doNotHaveFullyQualifiedName("org.anwen.plugin.PluginChild")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(MAIN);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses().should().haveNameMatching(".*(Manager|Utils?|Impl|Helpers?)").check(MAIN);
  }

  @Test
  void noFileHasMoreThanFourHundredLines() throws IOException {
    try (Stream<Path> tree = Files.walk(ROOT)) {
      List<Path> long_ =
          tree.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.toString().contains("/target/"))
              .filter(ArchitectureTest::isLong)
              .map(ROOT::relativize)
              .toList();
      assertEquals(List.of(), long_);
    }
  }

  private static boolean isLong(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count() > 400;
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }

  private static DescribedPredicate<JavaClass> outside() {
    return resideInAnyPackage("org.anwen.server..", "org.anwen.eval..", "org.anwen.cli..");
  }

  private static Path classesOf(String module) {
    return ROOT.resolve(module).resolve("target/classes");
  }

  /** The modules of plugins; those without code of their own are left out. */
  private static List<Path> plugins() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT.resolve("plugins"))) {
      return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/java"))).toList();
    }
  }
}
