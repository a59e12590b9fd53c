package org.anwen.eval.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anwen.api.AnwenException;
import org.anwen.api.ErrorCode;

/** The files of a suite, read whole and bounded. */
final class SuiteFiles {
  /** The largest file that is read, in bytes. */
  static final long MAX_BYTES = 512L << 20;

  private SuiteFiles() {}

  /** The file's text; UTF-8, a byte order mark left out. */
  static String text(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw new AnwenException(ErrorCode.NOT_FOUND, "no suite file " + file);
      }
      if (Files.size(file) > MAX_BYTES) {
        throw new AnwenException(
            ErrorCode.BAD_INPUT,
            name(file) + ": got " + Files.size(file) + " bytes, expected at most " + MAX_BYTES);
      }
      String text =
          UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new AnwenException(
          ErrorCode.BAD_INPUT, name(file) + ": got bytes that are not UTF-8, expected UTF-8", e);
    } catch (IOException e) {
      throw new AnwenException(ErrorCode.BAD_INPUT, name(file) + " cannot be read", e);
    }
  }

  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** The file's name without its last extension. */
  static String stem(Path file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
