package org.entente.json.text;

/** A place as a JSON Pointer (RFC 6901), from the path that messages show. */
public final class Pointer {
  private final String path;
  private final StringBuilder pointer = new StringBuilder();
  private int at = 1;

  private Pointer(String path) {
    this.path = path;
  }

  /** Of a name too long to be shown whole, the place of the object that has it. */
  public static String of(String path) {
    Pointer pointer = new Pointer(path);
    while (pointer.at < path.length() && pointer.step()) {}
    return pointer.pointer.toString();
  }

  private boolean step() {
    boolean isQuoted = path.startsWith("[\"", at);
    String end = isQuoted ? "\"]" : "]";
    int from = at + (isQuoted ? 2 : 1);
    if (path.charAt(at) == '.') {
      at = from;
      while (at < path.length() && path.charAt(at) != '.' && path.charAt(at) != '[') {
        at++;
      }
      add(path.substring(from, at));
      return true;
    }
    int to = from;
    while (!path.startsWith(end, to)) {
      to += isQuoted && path.charAt(to) == '\\' ? 2 : 1;
    }
    at = to + end.length();
    String name = path.substring(from, to);
    if (isQuoted && name.endsWith("…")) {
      return false;
    }
    add(isQuoted ? plain(name) : name);
    return true;
  }

  private void add(String name) {
    pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
  }

  private static String plain(String quoted) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < quoted.length(); i++) {
      char c = quoted.charAt(i);
      if (c != '\\') {
        plain.append(c);
      } else if (quoted.charAt(++i) == 'u') {
        plain.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        plain.append(quoted.charAt(i));
      }
    }
    return plain.toString();
  }
}
