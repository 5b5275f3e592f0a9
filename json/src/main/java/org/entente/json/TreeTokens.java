package org.entente.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Reads a tree, as if it were a document; stands at its first token from the start. */
final class TreeTokens extends Tokens {
  private final Deque<Cursor> open = new ArrayDeque<>();
  private int kind;
  private String text = "";
  private Where where;
  private Tree opened;

  private static final class Cursor {
    private final Tree tree;
    private int next;
    private boolean isAtValue;

    Cursor(Tree tree) {
      this.tree = tree;
    }
  }

  TreeTokens(Tree tree) {
    where = tree.where();
    opened = tree;
    enter(tree);
  }

  private int enter(Tree tree) {
    kind = tree.kind();
    text = tree.text();
    where = tree.where();
    if (kind == OBJECT || kind == LIST) {
      opened = tree;
      open.push(new Cursor(tree));
    }
    return kind;
  }

  @Override
  int next() {
    Cursor cursor = open.peek();
    if (cursor == null) {
      kind = NONE;
      return kind;
    }
    return cursor.tree.kind() == OBJECT ? nextOfObject(cursor) : nextOfList(cursor);
  }

  private int nextOfObject(Cursor cursor) {
    if (cursor.isAtValue) {
      cursor.isAtValue = false;
      return enter(cursor.tree.members().get(cursor.next++).value());
    }
    if (cursor.next == cursor.tree.members().size()) {
      return leave(OBJECT_END);
    }
    Tree.Member member = cursor.tree.members().get(cursor.next);
    cursor.isAtValue = true;
    text = member.name();
    where = member.where();
    kind = NAME;
    return kind;
  }

  private int nextOfList(Cursor cursor) {
    return cursor.next == cursor.tree.items().size()
        ? leave(LIST_END)
        : enter(cursor.tree.items().get(cursor.next++));
  }

  private int leave(int end) {
    where = open.pop().tree.where();
    kind = end;
    return kind;
  }

  @Override
  int kind() {
    return kind;
  }

  @Override
  @Nullable
  String nextName() {
    return next() == NAME ? text : null;
  }

  @Override
  String text() {
    return text;
  }

  @Override
  void skip() {
    if (kind == OBJECT || kind == LIST) {
      int end = kind == OBJECT ? OBJECT_END : LIST_END;
      leave(end);
    }
  }

  @Override
  Where where() {
    return where;
  }

  @Override
  Object mark() {
    return opened.where();
  }

  @Override
  Where where(Object mark) {
    return (Where) mark;
  }
}
