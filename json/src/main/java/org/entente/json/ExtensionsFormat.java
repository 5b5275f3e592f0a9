package org.entente.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What others have added, kept as it is; entries are written by name, for their order means
 * nothing.
 */
final class ExtensionsFormat {
  private ExtensionsFormat() {}

  static @Nullable Extensions read(In in) {
    if (in.tokens().kind() != Tokens.OBJECT) {
      return in.expected("extensions, as an object");
    }
    Where start = in.tokens().where();
    Map<String, @Nullable Object> entries = object(in);
    try {
      return Extensions.of(entries);
    } catch (IllegalArgumentException e) {
      in.problems().add(start, Shown.line(String.valueOf(e.getMessage())), "");
      return null;
    }
  }

  private static Map<String, @Nullable Object> object(In in) {
    Tokens tokens = in.tokens();
    Map<String, @Nullable Object> entries = new LinkedHashMap<>();
    for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
      boolean isWellFormed = Unicode.isWellFormed(name);
      if (entries.containsKey(name)) {
        in.problems().add(tokens.where(), "each property once", Shown.text(name) + " again");
      } else if (!isWellFormed) {
        in.problems().add(tokens.where(), "well-formed Unicode", Shown.text(name));
      }
      tokens.next();
      Object value = value(in);
      if (isWellFormed) {
        entries.put(name, value);
      }
    }
    return entries;
  }

  private static @Nullable Object value(In in) {
    Tokens tokens = in.tokens();
    return switch (tokens.kind()) {
      case Tokens.OBJECT -> object(in);
      case Tokens.LIST -> list(in);
      case Tokens.WHOLE, Tokens.FRACTION -> number(in);
      case Tokens.TRUE -> true;
      case Tokens.FALSE -> false;
      case Tokens.NULL -> null;
      case Tokens.TEXT ->
        Unicode.isWellFormed(tokens.text()) ? tokens.text() : in.expected("well-formed Unicode");
      default -> in.expected("a value");
    };
  }

  private static List<@Nullable Object> list(In in) {
    List<@Nullable Object> values = new ArrayList<>();
    while (in.tokens().next() != Tokens.LIST_END) {
      values.add(value(in));
    }
    return values;
  }

  private static @Nullable BigDecimal number(In in) {
    try {
      return new BigDecimal(in.tokens().text());
    } catch (NumberFormatException | ArithmeticException e) {
      return in.expected("a number with a smaller exponent");
    }
  }

  /** The usual last property of a noun. */
  static void write(Extensions extensions, Out out) {
    if (!extensions.isEmpty()) {
      out.name("extensions");
      writeValue(extensions.asMap(), out);
    }
  }

  static void writeAlone(Extensions extensions, Out out) {
    writeValue(extensions.asMap(), out);
  }

  private static void writeValue(@Nullable Object value, Out out) {
    if (value == null) {
      out.nothing();
    } else if (value instanceof String text) {
      out.text(text);
    } else if (value instanceof Boolean flag) {
      out.flag(flag);
    } else if (value instanceof BigDecimal number) {
      out.number(number);
    } else if (value instanceof List<?> list) {
      out.openList(false);
      list.forEach(each -> writeValue(each, out));
      out.closeList();
    } else if (value instanceof Map<?, ?> map) {
      out.open(false);
      sorted(map).forEach((name, each) -> {
        out.name(name);
        writeValue(each, out);
      });
      out.close();
    } else {
      throw new IllegalArgumentException("extensions have no form for " + value.getClass());
    }
  }

  private static Map<String, @Nullable Object> sorted(Map<?, ?> map) {
    Map<String, @Nullable Object> sorted = new TreeMap<>();
    map.forEach((name, each) -> sorted.put((String) name, each));
    return Collections.unmodifiableMap(sorted);
  }
}
