package org.example.service.api;

import java.util.List;
import java.util.function.Function;

/**
 * An answer of the library, with what it says in words.
 *
 * @param what the answer, as the schema of the library has it
 * @param words the same in a sentence
 * @param <T> what it is
 */
record Told<T>(T what, String words) {
  static <T> List<Told<T>> all(List<T> answers, Function<T, String> words) {
    return answers.stream().map(each -> new Told<>(each, words.apply(each))).toList();
  }
}
