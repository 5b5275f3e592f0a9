package org.entente.json.write;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the canonical form of RFC 8785: properties sorted by their UTF-16 units, no white space.
 */
public final class CanonicalWriter extends Writer {
  private final Deque<Node> open = new ArrayDeque<>();
  private String name = "";
  private String whole = "";

  /** An object by name, or a list. */
  private record Node(
      String name, SortedMap<String, String> members, List<String> items, boolean isList) {}

  public String text() {
    return whole;
  }

  private void add(String text) {
    Node node = open.peek();
    if (node == null) {
      whole = text;
    } else if (node.isList()) {
      node.items().add(text);
    } else {
      node.members().put(name, text);
    }
  }

  @Override
  public void open(boolean inLine) {
    open.push(new Node(name, new TreeMap<>(), List.of(), false));
  }

  @Override
  public void close() {
    Node node = open.pop();
    StringBuilder text = new StringBuilder("{");
    node.members().forEach((each, value) -> {
      if (text.length() > 1) {
        text.append(',');
      }
      quote(each, text);
      text.append(':').append(value);
    });
    name = node.name();
    add(text.append('}').toString());
  }

  @Override
  public void openList(boolean inLine) {
    open.push(new Node(name, new TreeMap<>(), new ArrayList<>(), true));
  }

  @Override
  public void closeList() {
    Node node = open.pop();
    name = node.name();
    add("[" + String.join(",", node.items()) + "]");
  }

  @Override
  public void name(String name) {
    this.name = name;
  }

  @Override
  public void text(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2);
    quote(text, quoted);
    add(quoted.toString());
  }

  @Override
  public void text(char[] characters, int length) {
    text(new String(characters, 0, length));
  }

  @Override
  public void number(long number) {
    literal(Long.toString(number));
  }

  @Override
  public void literal(String number) {
    add(EcmaScriptNumber.of(new BigDecimal(number)));
  }

  @Override
  public void flag(boolean flag) {
    add(Boolean.toString(flag));
  }

  @Override
  public void nothing() {
    add("null");
  }

  private static void quote(String text, StringBuilder to) {
    to.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> to.append("\\\"");
        case '\\' -> to.append("\\\\");
        case '\b' -> to.append("\\b");
        case '\t' -> to.append("\\t");
        case '\n' -> to.append("\\n");
        case '\f' -> to.append("\\f");
        case '\r' -> to.append("\\r");
        default -> {
          if (c < 0x20) {
            to.append(String.format("\\u%04x", (int) c));
          } else {
            to.append(c);
          }
        }
      }
    }
    to.append('"');
  }
}
