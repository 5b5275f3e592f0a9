package org.entente.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document, or a part of it, held in memory with the place of each value: for what can't be read
 * as it comes, because its format is stated late or is an older one.
 *
 * @param kind the kind of token it is, or begins with
 * @param text the text, or the literal of a number; empty for other kinds
 * @param members the properties of an object, those that stand twice included
 * @param items the elements of a list
 */
record Tree(int kind, String text, Where where, List<Member> members, List<Tree> items) {
  /** A property of an object. */
  record Member(String name, Where where, Tree value) {}

  /** Copies the value at which the tokens stand, and leaves them at its end. */
  static Tree copyOf(Tokens tokens) {
    Where where = tokens.where();
    return switch (tokens.kind()) {
      case Tokens.OBJECT ->
        new Tree(Tokens.OBJECT, "", where, membersOf(tokens, tokens.nextName()), List.of());
      case Tokens.LIST -> new Tree(Tokens.LIST, "", where, List.of(), itemsOf(tokens));
      case Tokens.TEXT, Tokens.WHOLE, Tokens.FRACTION ->
        new Tree(tokens.kind(), tokens.text(), where, List.of(), List.of());
      default -> new Tree(tokens.kind(), "", where, List.of(), List.of());
    };
  }

  /** Copies the rest of an object, from the property whose name was just read. */
  static Tree restOf(Tokens tokens, Where start, @Nullable String first) {
    return new Tree(Tokens.OBJECT, "", start, membersOf(tokens, first), List.of());
  }

  private static List<Member> membersOf(Tokens tokens, @Nullable String first) {
    List<Member> members = new ArrayList<>();
    for (String name = first; name != null; name = tokens.nextName()) {
      Where where = tokens.where();
      tokens.next();
      members.add(new Member(name, where, copyOf(tokens)));
    }
    return members;
  }

  private static List<Tree> itemsOf(Tokens tokens) {
    List<Tree> items = new ArrayList<>();
    while (tokens.next() != Tokens.LIST_END) {
      items.add(copyOf(tokens));
    }
    return items;
  }

  @Nullable
  Member member(String name) {
    for (Member member : members) {
      if (member.name().equals(name)) {
        return member;
      }
    }
    return null;
  }
}
