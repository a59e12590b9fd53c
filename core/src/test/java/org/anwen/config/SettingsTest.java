package org.anwen.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir private Path root;
  private Path file;

  @BeforeEach
  void makeFolder() throws IOException {
    file = Files.createDirectories(root.resolve("conf")).resolve("anwen.properties");
  }

  @Test
  void theEnvironmentOverridesTheFileAndTheCommandLineOverridesBoth() throws IOException {
    Files.writeString(file, "answerer=a\nembedder=b\nretriever=c\n");
    Settings settings =
        load(Map.of("ANWEN_EMBEDDER", "env", "ANWEN_RETRIEVER", "env"), "retriever=line");
    assertEquals("a", settings.text(KnownKey.ANSWERER));
    assertEquals("env", settings.text(KnownKey.EMBEDDER));
    assertEquals("line", settings.text(KnownKey.RETRIEVER));
  }

  @Test
  void withoutAFileTheUsualValuesHold() {
    assertEquals("extractive", load(Map.of()).text(KnownKey.ANSWERER));
    assertEquals(Optional.of(root.resolve("data")), load(Map.of()).path(KnownKey.DATA_DIR));
  }

  @Test
  void anUnknownKeyStopsTheStartAndNamesTheKeyProbablyMeantAndItsLine() throws IOException {
    Files.writeString(file, "# first\nanswerer=a\n\nanswrer=b\n");
    assertMessage(
        "conf/anwen.properties:4: unknown key \"answrer\"; did you mean \"answerer\"?", Map.of());
  }

  @Test
  void anUnknownKeyThatIsNearNothingIsAnsweredWithAllKeys() {
    AnwenException thrown =
        assertThrows(AnwenException.class, () -> load(Map.of(), "zzzzzzzzzzzzzzzz=1"));
    assertTrue(thrown.getMessage().startsWith("--set zzzzzzzzzzzzzzzz: unknown key"));
    for (KnownKey key : KnownKey.values()) {
      assertTrue(thrown.getMessage().contains(key.key()), key.key());
    }
  }

  @Test
  void anUnknownVariableStopsTheStart() {
    assertMessage(
        "environment: unknown variable \"ANWEN_SERVER_PROT\"; did you mean \"ANWEN_SERVER_PORT\"?",
        Map.of("ANWEN_SERVER_PROT", "1"));
  }

  @Test
  void allThatIsUnknownIsToldAtOnce() {
    AnwenException thrown =
        assertThrows(
            AnwenException.class, () -> load(Map.of("ANWEN_X", "1"), "servr.port=1", "data.dri=x"));
    assertEquals(3, thrown.getMessage().lines().count());
  }

  @Test
  void variablesOfOthersAndTheLaunchersOwnAreLeftAlone() {
    load(Map.of("PATH", "/bin", "ANWEN_JAVA_OPTS", "-Xmx2g", "ANWENX", "1"));
  }

  @Test
  void aPluginsKeyCountsAsKnownOnceThePluginAskedForIt() {
    Settings settings = load(Map.of("ANWEN_ANSWERER_LLM_BASE_URL", "u"), "answerer.llm.model=m");
    assertThrows(AnwenException.class, settings::checkPluginKeys);
    assertEquals(Optional.of("m"), settings.ofPlugin("answerer.llm.model"));
    assertEquals(Optional.of("u"), settings.ofPlugin("answerer.llm.base-url"));
    assertEquals(Optional.empty(), settings.ofPlugin("answerer.llm.api-key"));
    settings.checkPluginKeys();
  }

  @Test
  void aPluginsKeyThatNobodyAsksForIsNamedWithTheOneProbablyMeant() {
    Settings settings = load(Map.of("ANWEN_ANSWERER_LLM_MODL", "x"), "answerer.llm.mdoel=m");
    settings.ofPlugin("answerer.llm.model");
    AnwenException thrown = assertThrows(AnwenException.class, settings::checkPluginKeys);
    assertEquals(
        "--set answerer.llm.mdoel: unknown key \"answerer.llm.mdoel\"; did you mean"
            + " \"answerer.llm.model\"?\n"
            + "environment: unknown variable \"ANWEN_ANSWERER_LLM_MODL\"; did you mean"
            + " \"ANWEN_ANSWERER_LLM_MODEL\"?",
        thrown.getMessage());
  }

  @Test
  void aKeyTwiceInTheFileIsAnErrorThatNamesBothLines() throws IOException {
    Files.writeString(file, "answerer=a\nembedder=b\nanswerer = c\n");
    assertMessage(
        "conf/anwen.properties:3: the key \"answerer\" is already set at conf/anwen.properties:1",
        Map.of());
  }

  @Test
  void theFileIsUtf8WithOrWithoutAByteOrderMarkAndLinesMayContinue() throws IOException {
    Files.writeString(file, "\uFEFF! 注释\\\r\nanswerer = 抽取\\\r\n  式\r\nserver.port: 80\r\n");
    assertEquals("抽取式", load(Map.of()).text(KnownKey.ANSWERER));
    assertEquals(80, load(Map.of()).integer(KnownKey.SERVER_PORT, 7070, 0, 65535));
  }

  @Test
  void anotherCharsetIsToldAndNotGuessed() throws IOException {
    Files.write(file, "answerer=抽取".getBytes(Charset.forName("GB18030")));
    assertMessage("conf/anwen.properties is not UTF-8; save it as UTF-8", Map.of());
  }

  @Test
  void aBrokenEscapeIsToldWithItsLine() throws IOException {
    Files.writeString(file, "\nanswerer=\\u12\n");
    assertMessage("conf/anwen.properties:2: not a line of a properties file", Map.of());
  }

  @Test
  void aNumberOutOfItsBoundsIsToldWithThePlaceAndTheBounds() {
    Settings settings = load(Map.of("ANWEN_SERVER_PORT", "70000"));
    AnwenException thrown =
        assertThrows(
            AnwenException.class, () -> settings.integer(KnownKey.SERVER_PORT, 7070, 0, 65535));
    assertEquals(
        "environment variable ANWEN_SERVER_PORT: expected a whole number from 0 to 65535 for"
            + " server.port, got \"70000\"",
        thrown.getMessage());
  }

  @Test
  void durationsNeedAUnitAndAreBounded() {
    Duration most = Duration.ofMinutes(10);
    assertEquals(
        Duration.ofMillis(1500),
        load(Map.of(), "answerer.timeout=1500ms").duration(KnownKey.ANSWERER_TIMEOUT, most));
    assertEquals(
        Duration.ofMinutes(5),
        load(Map.of(), "answerer.timeout=5 min").duration(KnownKey.ANSWERER_TIMEOUT, most));
    assertEquals(Duration.ofSeconds(10), load(Map.of()).duration(KnownKey.ANSWERER_TIMEOUT, most));
    for (String wrong : List.of("30", "0s", "-1s", "11m", "1 year", "s", "1.5s", "99999999999h")) {
      Settings settings = load(Map.of(), "answerer.timeout=" + wrong);
      AnwenException thrown =
          assertThrows(
              AnwenException.class, () -> settings.duration(KnownKey.ANSWERER_TIMEOUT, most));
      assertTrue(thrown.getMessage().contains("such as 500ms, 30s or 5m"), thrown.getMessage());
      assertTrue(thrown.getMessage().endsWith("got \"" + wrong + "\""), thrown.getMessage());
    }
  }

  @Test
  void sizesNeedAUnit() {
    assertEquals(Optional.of(64L << 20), Quantity.bytes("64MB"));
    assertEquals(Optional.of(512L << 10), Quantity.bytes("512 kb"));
    assertEquals(Optional.empty(), Quantity.bytes("64"));
    assertEquals(Optional.empty(), Quantity.bytes("64 mib"));
  }

  @Test
  void aRelativePathOfTheFileCountsFromTheRootAndOneOfTheCommandLineFromTheWorkingFolder()
      throws IOException {
    Files.writeString(file, "data.dir=store\n");
    assertEquals(Optional.of(root.resolve("store")), load(Map.of()).path(KnownKey.DATA_DIR));
    assertEquals(
        Optional.of(Path.of("elsewhere").toAbsolutePath()),
        load(Map.of(), "data.dir=elsewhere").path(KnownKey.DATA_DIR));
  }

  @Test
  void listsAreSplitAtCommas() {
    assertEquals(
        List.of("a.example", "b.example"),
        load(Map.of(), "server.allowed-hosts= a.example,, b.example ,")
            .list(KnownKey.SERVER_ALLOWED_HOSTS));
  }

  @Test
  void anOverrideWithoutAValueSignIsRefused() {
    assertMessage(
        "--set answerer: expected key=value, such as answerer=extractive", Map.of(), "answerer");
  }

  @Test
  void anEmptyValueIsAsGoodAsNone() {
    assertEquals("extractive", load(Map.of("ANWEN_ANSWERER", "")).text(KnownKey.ANSWERER));
    assertFalse(load(Map.of(), "embedder=").get(KnownKey.EMBEDDER).isPresent());
  }

  private void assertMessage(String start, Map<String, String> environment, String... overrides) {
    AnwenException thrown = assertThrows(AnwenException.class, () -> load(environment, overrides));
    assertEquals(ErrorCode.BAD_CONFIGURATION, thrown.code());
    assertTrue(thrown.getMessage().startsWith(start), thrown.getMessage());
  }

  private Settings load(Map<String, String> environment, String... overrides) {
    return Settings.load(Layout.at(root), environment, List.of(overrides));
  }
}
