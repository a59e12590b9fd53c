package org.anwen.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out how a file's bytes are to be decoded: UTF-8, UTF-16 with its mark, or GB18030. */
final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** A file's text without byte order mark, and the name of its charset. */
  record Decoded(String text, String charset) {}

  private TextDecoder() {}

  /** The text, or nothing where the bytes are no text in any of the three. */
  static Optional<Decoded> decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return strict(bytes, 0, StandardCharsets.UTF_8).or(() -> strict(bytes, 0, GB18030));
  }

  private static Optional<Decoded> strict(byte[] bytes, int skip, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
              .toString();
      return isText(text) ? Optional.of(new Decoded(text, charset.name())) : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Text holds hardly any control characters and no unpaired surrogates. */
  private static boolean isText(String text) {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.getType(c) == Character.PRIVATE_USE || c == '\uFFFD') {
        odd++;
      } else if (c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0) {
        odd++;
      }
    }
    return odd <= text.length() / 100;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
