package org.anwen.api;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public signatures of the API, one to a line and sorted: what plugins are compiled against.
 */
final class Signatures {
  private Signatures() {}

  static List<String> current() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Plugin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString().replace('\\', '/').replace('/', '.'))
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .map(name -> load(name.substring(0, name.length() - ".class".length())))
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .flatMap(type -> of(type).stream())
          .sorted()
          .toList();
    }
  }

  private static List<String> of(Class<?> type) {
    List<String> lines = new ArrayList<>();
    String name = type.getCanonicalName();
    String parents =
        Stream.concat(
                Stream.ofNullable(type.getGenericSuperclass()),
                Arrays.stream(type.getGenericInterfaces()))
            .map(parent -> parent.getTypeName())
            .filter(parent -> !parent.equals("java.lang.Object"))
            .collect(Collectors.joining(", "));
    lines.add(
        name
            + " : "
            + Modifier.toString(type.getModifiers())
            + " "
            + kind(type)
            + (parents.isEmpty() ? "" : " < " + parents));
    for (Field field : type.getDeclaredFields()) {
      if (isSeen(field.getModifiers()) && !field.isSynthetic()) {
        lines.add(
            name
                + " . "
                + field.getName()
                + " : "
                + Modifier.toString(field.getModifiers())
                + " "
                + field.getGenericType().getTypeName());
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isSeen(constructor.getModifiers())) {
        lines.add(name + " . new" + parameters(constructor));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      if (isSeen(method.getModifiers()) && !method.isSynthetic() && !isOfEveryObject(method)) {
        lines.add(
            name
                + " . "
                + method.getName()
                + parameters(method)
                + " : "
                + (method.isDefault() ? "default " : Modifier.toString(method.getModifiers()) + " ")
                + method.getGenericReturnType().getTypeName()
                + exceptions(method));
      }
    }
    return lines.stream().map(String::strip).toList();
  }

  private static boolean isOfEveryObject(Method method) {
    return List.of("equals", "hashCode", "toString").contains(method.getName());
  }

  private static String kind(Class<?> type) {
    if (type.isRecord()) {
      return "record";
    }
    return type.isEnum() ? "enum" : type.isInterface() ? "" : "class";
  }

  private static String parameters(Executable executable) {
    return Arrays.stream(executable.getGenericParameterTypes())
        .map(parameter -> parameter.getTypeName())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String exceptions(Method method) {
    return Arrays.stream(method.getGenericExceptionTypes())
        .map(exception -> " throws " + exception.getTypeName())
        .collect(Collectors.joining());
  }

  private static boolean isSeen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no class " + name, e);
    }
  }
}
