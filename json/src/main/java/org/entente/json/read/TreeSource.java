package org.entente.json.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a tree, as if it were a document; stands at its first token from the start. */
public final class TreeSource extends Source {
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

  public TreeSource(Tree tree) {
    where = tree.where();
    opened = tree;
    enter(tree);
  }

  private void enter(Tree tree) {
    kind = tree.kind();
    text = tree.text();
    where = tree.where();
    if (kind == OBJECT || kind == LIST) {
      opened = tree;
      open.push(new Cursor(tree));
    }
  }

  @Override
  public int next() {
    Cursor cursor = open.getFirst();
    if (cursor.tree.kind() == OBJECT) {
      stepInObject(cursor);
    } else {
      stepInList(cursor);
    }
    return kind;
  }

  private void stepInObject(Cursor cursor) {
    List<Tree.Member> members = cursor.tree.members();
    if (cursor.isAtValue) {
      cursor.isAtValue = false;
      enter(members.get(cursor.next++).value());
    } else if (cursor.next == members.size()) {
      leave();
    } else {
      cursor.isAtValue = true;
      text = members.get(cursor.next).name();
      where = members.get(cursor.next).where();
      kind = NAME;
    }
  }

  private void stepInList(Cursor cursor) {
    List<Tree> items = cursor.tree.items();
    if (cursor.next == items.size()) {
      leave();
    } else {
      enter(items.get(cursor.next++));
    }
  }

  private void leave() {
    Tree left = open.pop().tree;
    where = left.where();
    kind = left.kind() == OBJECT ? OBJECT_END : LIST_END;
  }

  @Override
  public int kind() {
    return kind;
  }

  @Override
  @Nullable
  public String nextName() {
    return next() == NAME ? text : null;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public void skip() {
    if (kind == OBJECT || kind == LIST) {
      leave();
    }
  }

  @Override
  public Where where() {
    return where;
  }

  @Override
  public Object mark() {
    return opened.where();
  }

  @Override
  public Where where(Object mark) {
    return (Where) mark;
  }
}
