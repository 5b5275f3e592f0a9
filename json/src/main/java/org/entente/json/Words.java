package org.entente.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The lower-case tokens that stand for the constants of an enum. */
final class Words<E extends Enum<E>> {
  private final Map<String, E> constants = new LinkedHashMap<>();

  Words(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      constants.put(of(constant), constant);
    }
  }

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Map<String, E> constants() {
    return constants;
  }

  String inWords() {
    return constants.keySet().stream().map(Shown::text).collect(Collectors.joining(", "));
  }
}
