package org.entente.json.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.Extensions;
import org.entente.Wording;
import org.entente.json.read.Reader;
import org.entente.json.read.Source;
import org.entente.json.read.Where;
import org.entente.json.text.Shown;
import org.entente.json.text.Unicode;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/**
 * What others have added, kept as it is; entries are written by name, for their order means
 * nothing.
 */
public final class ExtensionsFormat {
  private ExtensionsFormat() {}

  public static @Nullable Extensions read(Reader in) {
    if (in.source().kind() != Source.OBJECT) {
      return in.expected("extensions, as an object");
    }
    Where start = in.source().where();
    Map<String, @Nullable Object> entries = object(in);
    return in.build(start, () -> Extensions.of(entries));
  }

  private static Map<String, @Nullable Object> object(Reader in) {
    Source source = in.source();
    Map<String, @Nullable Object> entries = new LinkedHashMap<>();
    for (String name = source.nextName(); name != null; name = source.nextName()) {
      boolean isWellFormed = Unicode.isWellFormed(name);
      if (entries.containsKey(name)) {
        in.problems()
            .add(
                source.where(),
                Wording.of("each property once"),
                Wording.of("%s again", Shown.text(name)));
      } else if (!isWellFormed) {
        in.problems()
            .add(
                source.where(),
                Wording.of("well-formed Unicode"),
                Wording.of("%s", Shown.text(name)));
      }
      source.next();
      Object value = value(in);
      if (isWellFormed) {
        entries.put(name, value);
      }
    }
    return entries;
  }

  private static @Nullable Object value(Reader in) {
    Source source = in.source();
    return switch (source.kind()) {
      case Source.OBJECT -> object(in);
      case Source.LIST -> list(in);
      case Source.WHOLE, Source.FRACTION -> number(in);
      case Source.TRUE -> true;
      case Source.FALSE -> false;
      case Source.NULL -> null;
      case Source.TEXT ->
        Unicode.isWellFormed(source.text()) ? source.text() : in.expected("well-formed Unicode");
      default -> in.expected("a value");
    };
  }

  private static List<@Nullable Object> list(Reader in) {
    List<@Nullable Object> values = new ArrayList<>();
    while (in.source().next() != Source.LIST_END) {
      values.add(value(in));
    }
    return values;
  }

  private static @Nullable BigDecimal number(Reader in) {
    try {
      return new BigDecimal(in.source().text());
    } catch (NumberFormatException | ArithmeticException e) {
      return in.expected("a number with a smaller exponent");
    }
  }

  /** The usual last property of a noun. */
  public static void write(Extensions extensions, Writer out) {
    if (!extensions.isEmpty()) {
      out.name("extensions");
      writeValue(extensions.asMap(), out);
    }
  }

  public static void writeAlone(Extensions extensions, Writer out) {
    writeValue(extensions.asMap(), out);
  }

  private static void writeValue(@Nullable Object value, Writer out) {
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
