package org.entente.json.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.Wording;
import org.entente.json.text.Shown;
import org.jspecify.annotations.Nullable;

/** Reads lists, and objects whose properties are keys. */
public final class Lists {
  private Lists() {}

  /** A list of what a noun in the plural calls. */
  public static <T> Read<List<T>> of(String noun, Read<T> read) {
    return in -> list(noun, read, in);
  }

  private static <T> @Nullable List<T> list(String noun, Read<T> read, Reader in) {
    if (in.source().kind() != Source.LIST) {
      return in.expected("a list of %s", Wording.of(noun));
    }
    List<T> values = new ArrayList<>();
    while (in.source().next() != Source.LIST_END) {
      T value = read.read(in);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** A list in which nothing may stand twice. */
  public static <T> Read<List<T>> distinct(String noun, Read<T> read) {
    return in -> {
      Set<T> seen = new HashSet<>();
      return list(noun, each -> unseen(noun, read.read(each), seen, each), in);
    };
  }

  private static <T> @Nullable T unseen(String noun, @Nullable T value, Set<T> seen, Reader in) {
    if (value == null || seen.add(value)) {
      return value;
    }
    in.problems()
        .add(
            in.source().where(),
            Wording.of("each of the %s once", Wording.of(noun)),
            Wording.of("%s again", Shown.text(value.toString())));
    return null;
  }

  /** An object whose names are keys, in its order. */
  public static <K, V> Read<Map<K, V>> byKey(String noun, Read<K> readKey, Read<V> readValue) {
    return in -> map(noun, readKey, readValue, in);
  }

  private static <K, V> @Nullable Map<K, V> map(
      String noun, Read<K> readKey, Read<V> readValue, Reader in) {
    Source source = in.source();
    if (source.kind() != Source.OBJECT) {
      return in.expected("%s, as an object", Wording.of(noun));
    }
    Map<K, V> values = new LinkedHashMap<>();
    for (String name = source.nextName(); name != null; name = source.nextName()) {
      K key = readKey.read(in);
      if (values.containsKey(key)) {
        in.skipSecond(name);
      } else {
        source.next();
        V value = readValue.read(in);
        if (key != null && value != null) {
          values.put(key, value);
        }
      }
    }
    return values;
  }
}
