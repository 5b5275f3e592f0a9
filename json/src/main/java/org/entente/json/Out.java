package org.entente.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Where the formats of this package write to, whichever generator is behind it. What has its
 * default is left out by the formats.
 */
abstract class Out {
  private final char[] characters = new char[Dates.LENGTH];

  /** Opens an object; one in line is laid out on a single line where there is a layout. */
  abstract void open(boolean inLine);

  abstract void close();

  abstract void openList(boolean inLine);

  abstract void closeList();

  abstract void name(String name);

  abstract void text(String text);

  /** A text held in the first characters of an array, which is used again. */
  abstract void text(char[] characters, int length);

  abstract void number(long number);

  abstract void literal(String number);

  abstract void flag(boolean flag);

  abstract void nothing();

  final void number(BigDecimal number) {
    boolean plain = number.scale() <= 0 && number.scale() > -20;
    literal(plain ? number.toPlainString() : number.toString());
  }

  final void text(String name, String text) {
    name(name);
    text(text);
  }

  final void text(String name, Optional<?> value) {
    if (value.isPresent()) {
      text(name, value.get().toString());
    }
  }

  final void date(String name, LocalDate date) {
    name(name);
    if (Dates.isOfFixedWidth(date)) {
      Dates.write(date, characters);
      text(characters, Dates.LENGTH);
    } else {
      text(date.toString());
    }
  }

  final void number(String name, long number) {
    name(name);
    number(number);
  }

  final <T> void value(String name, T value, BiConsumer<T, Out> write) {
    name(name);
    write.accept(value, this);
  }

  /** A list, left out if it is empty. */
  final <T> void list(String name, List<T> values, BiConsumer<? super T, Out> write) {
    if (!values.isEmpty()) {
      name(name);
      list(values, write);
    }
  }

  final <T> void list(List<T> values, BiConsumer<? super T, Out> write) {
    openList(false);
    for (int i = 0; i < values.size(); i++) {
      write.accept(values.get(i), this);
    }
    closeList();
  }

  /** A list of ids on one line, left out if it is empty. */
  final void ids(String name, List<?> ids) {
    if (!ids.isEmpty()) {
      name(name);
      ids(ids);
    }
  }

  final void ids(List<?> ids) {
    openList(true);
    for (int i = 0; i < ids.size(); i++) {
      text(ids.get(i).toString());
    }
    closeList();
  }
}
