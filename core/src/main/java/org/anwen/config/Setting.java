package org.anwen.config;

import java.nio.file.Path;

/**
 * A value that somebody set, and where.
 *
 * @param where a place that a person finds again: {@code conf/anwen.properties:3}, {@code
 *     environment variable ANWEN_ANSWERER}, {@code --set answerer=…}
 * @param base the folder that a relative path in {@code value} counts from
 */
record Setting(String value, String where, Path base) {}
