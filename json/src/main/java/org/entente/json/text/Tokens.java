package org.entente.json.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The lower-case tokens that stand for the constants of an enum. */
public final class Tokens<E extends Enum<E>> {
  private final Map<String, E> constants = new LinkedHashMap<>();

  public Tokens(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      constants.put(of(constant), constant);
    }
  }

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Map<String, E> constants() {
    return constants;
  }

  public String inWords() {
    return constants.keySet().stream().map(Shown::text).collect(Collectors.joining(", "));
  }
}
