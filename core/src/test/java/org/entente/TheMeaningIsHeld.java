package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.Meaning.Sentence;
import org.entente.TaggedTests.TaggedTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each sentence of {@code core/MEANING.md} that holds is held by tests, and each test of behaviour
 * holds a sentence: both name the other. It reads the sources of all modules.
 */
class TheMeaningIsHeld {
  /** The demonstration and the pages about it; and what services test their own rules with. */
  private static final Set<String> NOT_OF_THE_MEANING =
      Set.of("org.entente.examples", "org.entente.testkit");

  /** Tests that hold no sentence, by class, each with what it is about instead. */
  private static final Map<String, String> OF_NO_SENTENCE = Map.ofEntries(
      Map.entry("ArchitectureTest", "the shape of the code"),
      Map.entry("ImmutabilityTest", "values that nobody can change"),
      Map.entry("ThousandThreads", "values that many threads can share"),
      Map.entry("FoundByAttack", "values that no caller can break"),
      Map.entry("CostTest", "time and memory"),
      Map.entry("ScenarioTest", "the test kit"),
      Map.entry("IndependenceTest", "the judge's own plumbing"),
      Map.entry("RandomDossiers", "the judge's own plumbing"),
      Map.entry("TheMeaningIsHeld", "the sentences themselves"),
      Map.entry("ShapesTest", "machinery of reading"),
      Map.entry("NearestTest", "machinery of reading"),
      Map.entry("BallotTest", "machinery"),
      Map.entry("DayIndexTest", "machinery"),
      Map.entry("DayKeyTest", "machinery"),
      Map.entry("GrowingTest", "machinery"),
      Map.entry("LineageTest", "machinery"),
      Map.entry("LookAheadTest", "machinery"),
      Map.entry("NotBeforeTest", "machinery"),
      Map.entry("PlacesTest", "machinery"),
      Map.entry("TurningDaysTest", "machinery"));

  private static final String HELD_BY = "\"Held by:\" in core/MEANING.md";

  private static List<Sentence> sentences;
  private static Meaning meaning;
  private static List<TaggedTest> tests;

  @BeforeAll
  static void read() throws IOException {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("core/MEANING.md"))) {
      root = root.getParent();
    }
    meaning = Meaning.read(root.resolve("core/MEANING.md"));
    sentences = meaning.sentences();
    tests = TaggedTests.below(root).tests();
    assertThat(sentences).isNotEmpty();
    assertThat(tests).isNotEmpty();
  }

  @Test
  void should_number_each_sentence_once_with_a_letter() {
    Set<String> seen = new HashSet<>();

    assertThat(sentences)
        .allSatisfy(each -> assertThat(each.id())
            .as("a sentence's number, such as 3.4c or 13a")
            .matches("[0-9]+(\\.[0-9]+)?[a-z]"))
        .allSatisfy(each -> assertThat(seen.add(each.id()))
            .as("%s is there once: give the other one the next letter", each.id())
            .isTrue());
  }

  @Test
  void should_say_what_holds_a_sentence_or_what_is_answered_today() {
    List<String> faults = new ArrayList<>();
    for (Sentence each : sentences) {
      if (each.isNotYet() && !each.text().contains(" Today: ")) {
        faults.add(each.id() + " is not yet: say after \"Today:\" what is answered until then");
      }
      if (!each.isNotYet() && each.heldBy().isEmpty()) {
        faults.add(each.id() + " names no test: write \"Held by: `TheTest`\" below it, or begin it"
            + " with \"Not yet:\"");
      }
    }

    assertThat(faults).isEmpty();
  }

  @Test
  void should_name_tests_that_are_there_and_carry_the_number() {
    List<String> faults = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (String name : sentence.heldBy()) {
        fault(sentence, name).forEach(faults::add);
      }
    }

    assertThat(faults).isEmpty();
  }

  private static List<String> fault(Sentence sentence, String name) {
    List<TaggedTest> named = tests.stream().filter(each -> each.isNamedBy(name)).toList();
    Set<String> types = new TreeSet<>();
    named.forEach(each -> types.add(each.type()));
    if (types.isEmpty()) {
      return List.of(
          sentence.id() + " names `" + name + "`, which no module has: take it out of its "
              + HELD_BY + ", or write what it is called now");
    }
    if (types.size() > 1) {
      return List.of(sentence.id() + " names `" + name + "`, which may be any of " + types
          + ": write its full name in " + HELD_BY);
    }
    boolean carries = named.stream().anyMatch(each -> each.numbers().contains(sentence.number()));
    return carries
        ? List.of()
        : List.of(sentence.id() + " names `" + name + "`, which does not carry its number: add @"
            + named.get(0).tag() + "(\"" + sentence.number() + "\") to it, or take it out of the "
            + HELD_BY);
  }

  @Test
  void should_name_each_class_of_tests_in_a_sentence_whose_number_it_carries() {
    Set<String> faults = new TreeSet<>();
    for (TaggedTest test : tests) {
      for (String number : test.numbers()) {
        List<Sentence> numbered = meaning.numbered(number);
        if (numbered.isEmpty()) {
          faults.add(test + " carries the number " + number
              + ", and core/MEANING.md has no sentence" + " of it: write one, or mend the tag");
        } else if (numbered.stream().noneMatch(each -> isNamed(test, each))) {
          faults.add(test.simpleType() + " carries the number " + number + ", and no sentence of it"
              + " names the class: add `" + test.simpleType() + "` to the " + HELD_BY
              + " of the one that it holds, or take the tag away");
        }
      }
    }

    assertThat(faults).isEmpty();
  }

  /** Whether a sentence names the test's class, or any method of it. */
  private static boolean isNamed(TaggedTest test, Sentence sentence) {
    return sentence.heldBy().stream()
        .map(name -> name.replaceFirst("#.*", ""))
        .anyMatch(name -> name.equals(test.simpleType()) || name.equals(test.type()));
  }

  @Test
  void should_carry_a_number_wherever_behaviour_is_tested() {
    List<String> faults = new ArrayList<>();
    for (TaggedTest test : tests) {
      boolean isOfTheMeaning = !NOT_OF_THE_MEANING.contains(test.packageName())
          && !OF_NO_SENTENCE.containsKey(test.simpleType());
      if (isOfTheMeaning && test.numbers().isEmpty()) {
        faults.add(
            test + " carries no number: add @" + test.tag() + "(\"…\") to it, or to its class,"
                + " with the number of the sentence that it holds in core/MEANING.md, and name it there;"
                + " if it holds none, add its class to OF_NO_SENTENCE with what it is about");
      }
    }

    assertThat(faults).isEmpty();
  }
}
