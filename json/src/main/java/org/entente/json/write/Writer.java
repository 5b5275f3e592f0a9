package org.entente.json.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.entente.json.text.Dates;

/**
 * Where the formats write to, whichever generator is behind it. What has its default is left out by
 * the formats.
 */
public abstract class Writer {
  private final char[] characters = new char[Dates.LENGTH];

  /** Opens an object; one in line is laid out on a single line where there is a layout. */
  public abstract void open(boolean inLine);

  public abstract void close();

  public abstract void openList(boolean inLine);

  public abstract void closeList();

  public abstract void name(String name);

  public abstract void text(String text);

  /** A text held in the first characters of an array, which is used again. */
  public abstract void text(char[] characters, int length);

  public abstract void number(long number);

  public abstract void literal(String number);

  public abstract void flag(boolean flag);

  public abstract void nothing();

  public final void number(BigDecimal number) {
    boolean plain = number.scale() <= 0 && number.scale() > -20;
    literal(plain ? number.toPlainString() : number.toString());
  }

  public final void text(String name, String text) {
    name(name);
    text(text);
  }

  public final void text(String name, Optional<?> value) {
    if (value.isPresent()) {
      text(name, value.get().toString());
    }
  }

  public final void date(String name, LocalDate date) {
    name(name);
    if (Dates.isOfFixedWidth(date)) {
      Dates.write(date, characters);
      text(characters, Dates.LENGTH);
    } else {
      text(date.toString());
    }
  }

  public final void number(String name, long number) {
    name(name);
    number(number);
  }

  public final void flag(String name, boolean flag) {
    name(name);
    flag(flag);
  }

  public final <T> void value(String name, T value, BiConsumer<? super T, Writer> write) {
    name(name);
    write.accept(value, this);
  }

  /** A value, left out if there is none. */
  public final <T> void optional(
      String name, Optional<T> value, BiConsumer<? super T, Writer> write) {
    if (value.isPresent()) {
      value(name, value.get(), write);
    }
  }

  /** A list, left out if it is empty. */
  public final <T> void list(String name, List<T> values, BiConsumer<? super T, Writer> write) {
    if (!values.isEmpty()) {
      name(name);
      list(false, values, write);
    }
  }

  public final <T> void list(boolean inLine, List<T> values, BiConsumer<? super T, Writer> write) {
    openList(inLine);
    for (int i = 0; i < values.size(); i++) {
      write.accept(values.get(i), this);
    }
    closeList();
  }

  /** A list of ids on one line, left out if it is empty. */
  public final void ids(String name, List<?> ids) {
    if (!ids.isEmpty()) {
      name(name);
      ids(ids);
    }
  }

  public final void ids(List<?> ids) {
    list(true, ids, (id, out) -> out.text(id.toString()));
  }

  /** Texts by key on one line, left out if there are none. */
  public final void texts(String name, Map<?, ?> texts) {
    if (!texts.isEmpty()) {
      name(name);
      open(true);
      texts.forEach((key, text) -> text(key.toString(), text.toString()));
      close();
    }
  }

  /** Whole numbers by key. */
  public final void numbers(String name, boolean inLine, Map<?, Long> numbers) {
    name(name);
    open(inLine);
    numbers.forEach((key, number) -> number(key.toString(), number));
    close();
  }
}
