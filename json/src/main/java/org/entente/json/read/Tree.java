package org.entente.json.read;

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
public record Tree(int kind, String text, Where where, List<Member> members, List<Tree> items) {
  /** A property of an object. */
  public record Member(String name, Where where, Tree value) {}

  /** Copies the value at which a source stands, and leaves it at its end. */
  public static Tree copyOf(Source source) {
    Where where = source.where();
    return switch (source.kind()) {
      case Source.OBJECT ->
        new Tree(Source.OBJECT, "", where, membersOf(source, source.nextName()), List.of());
      case Source.LIST -> new Tree(Source.LIST, "", where, List.of(), itemsOf(source));
      case Source.TEXT, Source.WHOLE, Source.FRACTION ->
        new Tree(source.kind(), source.text(), where, List.of(), List.of());
      default -> new Tree(source.kind(), "", where, List.of(), List.of());
    };
  }

  /** Copies the rest of an object, from the property whose name was just read. */
  public static Tree restOf(Source source, Where start, @Nullable String first) {
    return new Tree(Source.OBJECT, "", start, membersOf(source, first), List.of());
  }

  private static List<Member> membersOf(Source source, @Nullable String first) {
    List<Member> members = new ArrayList<>();
    for (String name = first; name != null; name = source.nextName()) {
      Where where = source.where();
      source.next();
      members.add(new Member(name, where, copyOf(source)));
    }
    return members;
  }

  private static List<Tree> itemsOf(Source source) {
    List<Tree> items = new ArrayList<>();
    while (source.next() != Source.LIST_END) {
      items.add(copyOf(source));
    }
    return items;
  }

  @Nullable
  public Member member(String name) {
    for (Member member : members) {
      if (member.name().equals(name)) {
        return member;
      }
    }
    return null;
  }
}
