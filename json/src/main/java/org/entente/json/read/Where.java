package org.entente.json.read;

import org.entente.json.text.Shown;

/** A place in a document; line and column are 0 where they are not known. */
public record Where(String path, int line, int column) {
  public static String step(String name) {
    boolean plain = !name.isEmpty() && name.length() <= 100;
    for (int i = 0; plain && i < name.length(); i++) {
      char c = name.charAt(i);
      plain = c == '-' || c == '_' || Character.isLetterOrDigit(c);
    }
    return plain ? "." + name : "[" + Shown.text(name) + "]";
  }
}
