package org.entente.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.answer.Standing;

/**
 * Whatever can be reached from a value by public methods without parameters, at any depth: each
 * list, set and map on the way refuses to change, or is the caller's own.
 */
final class Surface {
  private static final int DEPTH = 12;

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> reached = new TreeSet<>();

  /** Every type that core shows. */
  static List<Class<?>> types() throws IOException {
    Module core = Agreement.class.getModule();
    ModuleReference reference =
        core.getLayer().configuration().findModule(core.getName()).orElseThrow().reference();
    try (ModuleReader reader = reference.open();
        Stream<String> files = reader.list()) {
      return files
          .filter(file -> file.endsWith(".class") && !file.equals("module-info.class"))
          .<Class<?>>map(file -> Class.forName(core, nameOf(file)))
          .filter(Surface::isShown)
          .toList();
    }
  }

  private static String nameOf(String file) {
    return file.substring(0, file.length() - ".class".length()).replace('/', '.');
  }

  private static boolean isShown(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers())
        && type.getModule().isExported(type.getPackageName())
        && (outer == null || isShown(outer));
  }

  /** The names of the types of all that was reached. */
  Set<String> reached() {
    return reached;
  }

  void walk(Object... values) {
    Arrays.asList(values).forEach(value -> walk(value, DEPTH));
  }

  private void walk(Object value, int depth) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(content -> walk(content, depth));
    } else if (value instanceof Collection<?> values) {
      values.forEach(each -> walkInto(each, depth));
    } else if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(each -> walkInto(each, depth));
      map.values().forEach(each -> walkInto(each, depth));
    } else if (value.getClass().getName().startsWith("org.entente.") && depth > 0) {
      ask(value, depth);
    }
  }

  /** What lies inside of what was handed out is nobody's own. */
  private void walkInto(Object value, int depth) {
    if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> change(value));
    }
    walk(value, depth);
  }

  private void ask(Object value, int depth) {
    Set<Class<?>> types = new HashSet<>();
    addTypes(types, value.getClass());
    types.forEach(type -> reached.add(type.getName()));
    if (!seen.add(value)) {
      return;
    }
    for (Class<?> type : types) {
      for (Method method : type.getMethods()) {
        if (isQuestion(method)) {
          Object answer = ask(method, value);
          String before = contentOf(answer);
          refuseOrOwn(answer);
          assertThat(contentOf(ask(method, value))).as(method.toString()).isEqualTo(before);
          walk(answer, depth - 1);
        }
      }
    }
  }

  /** The public types of a value, which the library shows. */
  private static void addTypes(Set<Class<?>> types, Class<?> type) {
    if (type != null && type.getName().startsWith("org.entente.")) {
      if (isShown(type)) {
        types.add(type);
      }
      addTypes(types, type.getSuperclass());
      Arrays.stream(type.getInterfaces()).forEach(each -> addTypes(types, each));
    }
  }

  private static boolean isQuestion(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && isShown(method.getDeclaringClass())
        && method.getDeclaringClass().getName().startsWith("org.entente.")
        && !method.getReturnType().getSimpleName().equals("Builder");
  }

  private static Object ask(Method method, Object value) {
    try {
      return method.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      if (value instanceof Standing && e.getCause() instanceof IllegalStateException) {
        return Optional.empty(); // One of no proceeding does not know whose consent stands.
      }
      throw new AssertionError(method + " of " + value, e);
    }
  }

  private static String contentOf(Object answer) {
    return answer instanceof Collection<?> || answer instanceof Map<?, ?> ? answer.toString() : "";
  }

  /** One that is the caller's own may change; asked again, the value must answer as before. */
  private static void refuseOrOwn(Object answer) {
    Object own = answer instanceof Optional<?> optional ? optional.orElse(null) : answer;
    try {
      change(own);
    } catch (UnsupportedOperationException refused) {
      assertThat(refused).isNotNull();
    }
  }

  @SuppressWarnings("unchecked")
  private static void change(Object answer) {
    if (answer instanceof Collection<?> values) {
      Object first = values.isEmpty() ? "more" : values.iterator().next();
      ((Collection<Object>) values).add(first);
      values.clear();
    } else if (answer instanceof Map<?, ?> map) {
      Object first = map.isEmpty() ? "more" : map.keySet().iterator().next();
      ((Map<Object, Object>) map).put(first, first);
      map.clear();
    }
  }
}
