package org.anwen.plugin.bge;

import java.nio.charset.StandardCharsets;

/**
 * Reads the fields of a protocol buffer message one after the other, as they stand in its bytes.
 * See the encoding page of Protocol Buffers. Not thread-safe.
 */
final class ProtoReader {
  private static final int VARINT = 0;
  private static final int FIXED64 = 1;
  private static final int LENGTH = 2;
  private static final int FIXED32 = 5;

  private final byte[] bytes;
  private final int end;
  private int at;
  private int field;
  private int begins;
  private int contents;

  ProtoReader(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  /** Goes to the next field; false when there is none. */
  boolean next() {
    if (at >= end) {
      return false;
    }
    begins = at;
    long tag = varint();
    field = (int) (tag >>> 3);
    int kind = (int) (tag & 7);
    switch (kind) {
      case VARINT -> {
        contents = at;
        varint();
      }
      case FIXED64 -> skip(Long.BYTES);
      case FIXED32 -> skip(Integer.BYTES);
      case LENGTH -> {
        int length = (int) varint();
        skip(length);
      }
      default ->
          throw new IllegalArgumentException("expected a wire type of 0, 1, 2 or 5, got " + kind);
    }
    return true;
  }

  int field() {
    return field;
  }

  /** Where the field begins, its tag included. */
  int begins() {
    return begins;
  }

  /** Where what the field holds begins. */
  int contents() {
    return contents;
  }

  /** Where the field ends. */
  int ends() {
    return at;
  }

  String string() {
    return new String(bytes, contents, at - contents, StandardCharsets.UTF_8);
  }

  private void skip(int length) {
    contents = at;
    if (length < 0 || length > end - at) {
      throw new IllegalArgumentException(
          "expected " + length + " bytes of field " + field + ", got " + (end - at));
    }
    at += length;
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      if (at >= end) {
        throw new IllegalArgumentException("expected more bytes after " + at);
      }
      byte part = bytes[at++];
      value |= (long) (part & 127) << shift;
      if (part >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("expected a number of at most 10 bytes at " + at);
  }
}
