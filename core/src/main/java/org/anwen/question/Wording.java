package org.anwen.question;

import java.util.regex.Pattern;

/** Takes courtesies off a question, which say nothing about what is asked. Stateless. */
final class Wording {
  private static final Pattern COURTESY =
      Pattern.compile(
          "^(你好|您好|请问(一下)?|请教(一下)?|麻烦(你|您)?(问一下|问下|查一下|查下|帮我查一下|帮忙查一下)?|问一下|问下|想问(一下|下|问)?|我想(问|了解|知道|查)(一下|下)?|帮我(查|看|找)(一下|下)?|请(帮我)?(查|看|找)(一下|下)?|劳驾|打扰了|打扰一下)[，,。！!:：]?");

  private Wording() {}

  static String plain(String text) {
    String plain = text;
    String before;
    do {
      before = plain;
      plain = COURTESY.matcher(plain).replaceFirst("");
    } while (!plain.equals(before) && !plain.isEmpty());
    return plain.isEmpty() ? text : plain;
  }
}
