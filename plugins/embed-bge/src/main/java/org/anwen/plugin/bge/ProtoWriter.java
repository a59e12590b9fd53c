package org.anwen.plugin.bge;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the fields of a protocol buffer message. Not thread-safe. */
final class ProtoWriter {
  private static final int LENGTH = 2;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  ProtoWriter number(int field, long value) {
    varint((long) field << 3);
    varint(value);
    return this;
  }

  ProtoWriter string(int field, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return bytes(field, bytes, 0, bytes.length);
  }

  ProtoWriter message(int field, ProtoWriter message) {
    byte[] bytes = message.toBytes();
    return bytes(field, bytes, 0, bytes.length);
  }

  ProtoWriter bytes(int field, byte[] bytes, int from, int end) {
    varint(((long) field << 3) | LENGTH);
    varint(end - from);
    return copy(bytes, from, end);
  }

  /** Fields as they stand elsewhere, tags included. */
  ProtoWriter copy(byte[] bytes, int from, int end) {
    out.write(bytes, from, end - from);
    return this;
  }

  byte[] toBytes() {
    return out.toByteArray();
  }

  private void varint(long value) {
    long left = value;
    while ((left & ~127L) != 0) {
      out.write((int) ((left & 127) | 128));
      left >>>= 7;
    }
    out.write((int) left);
  }
}
