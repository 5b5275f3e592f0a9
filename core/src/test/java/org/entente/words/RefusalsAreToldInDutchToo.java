package org.entente.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.Refusal;
import org.entente.Signature;
import org.entente.Term;
import org.entente.UnknownReference;
import org.entente.Wording;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a noun refuses is told in Dutch too, whole. */
@Tag("10.2")
class RefusalsAreToldInDutchToo {
  private static final Path NOUNS = Path.of("src/main/java/org/entente");
  private static final Messages DUTCH = Messages.in(Locale.forLanguageTag("nl"));

  /** A statement that refuses, or names what may be refused. */
  private static final Pattern REFUSING = Pattern.compile(
      "Check\\s*\\.\\s*\\w+\\(|Wording\\.of\\(|String \\w+ =|super\\(\"|parts\\(\"|sorted\\(\""
          + "|UnknownReference[.]of\\(|requireKnown\\(|[.]refuse\\(\"|checkLines\\(");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static Refusal refused(Runnable building) {
    return catchThrowableOfType(Refusal.class, building::run);
  }

  @Test
  void should_tell_the_rule_and_the_value() {
    Refusal backwards = refused(
        () -> Term.from(LocalDate.parse("2022-01-01")).until(LocalDate.parse("2021-01-01")));

    assertThat(backwards)
        .hasMessage("a term must end after it starts, but it was from 2022-01-01 until 2021-01-01");
    assertThat(Messages.in(Locale.ENGLISH).of(backwards.wording()))
        .isEqualTo(backwards.getMessage());
    assertThat(DUTCH.of(backwards.wording()))
        .isEqualTo(
            "een looptijd moet na haar begin eindigen, maar loopt van 2022-01-01 tot 2021-01-01");
  }

  @Test
  void should_tell_what_it_is_about_with_its_id() {
    Refusal blank = refused(() -> Party.builder().id("it's").name("\u0007").build());

    assertThat(DUTCH.of(blank.wording()))
        .isEqualTo(
            "de naam van partij 'it's' mag geen stuurtekens hebben, maar heeft U+0007 op plaats 0");
  }

  @Test
  void should_tell_what_is_not_known_and_what_was_meant() {
    Agreement agreement = Agreement.builder()
        .id("deal")
        .title("Deal")
        .addFounders(Party.of("emmen", "Emmen"))
        .build();
    UnknownReference unknown = catchThrowableOfType(
        UnknownReference.class, () -> agreement.knownParty(PartyId.of("emen")));

    assertThat(unknown.meant()).contains("emmen");
    assertThat(DUTCH.of(unknown))
        .isEqualTo("overeenkomst 'deal' kent geen partij 'emen' (bedoelt u 'emmen'?)");
    assertThat(Messages.in(Locale.ENGLISH).of(unknown)).isEqualTo(unknown.getMessage());
    assertThat(DUTCH.of(new IllegalStateException("other"))).isEqualTo("other");
    assertThat(DUTCH.of(new NullPointerException())).isEqualTo("java.lang.NullPointerException");
  }

  @Test
  void should_leave_a_value_as_it_is_though_it_reads_as_a_word_of_its_own() {
    Refusal twice = refused(() -> Signature.of(PartyId.of("a"), LocalDate.EPOCH)
        .covering(Instrument.of("other", "Other"))
        .withDigests(Map.of(InstrumentId.of("voices"), Digest.sha256("0".repeat(64)))));

    assertThat(DUTCH.of(twice.wording())).contains("'voices'");
  }

  @Test
  void should_name_every_fact() {
    Decision march = Decision.of(PartyId.of("a"), LocalDate.parse("2020-03-01"));

    assertThat(DUTCH.of(refused(() -> march.withPrecision(Precision.MONTH)).wording()))
        .startsWith("een besluit waarvan de precisie");
  }

  @Test
  void should_have_words_for_every_rule_by_which_a_noun_refuses() throws IOException {
    Set<String> silent = new TreeSet<>();
    for (String sentence : sentences()) {
      String key = Wording.of(sentence).key();
      if (!key.isEmpty() && !DUTCH.has("wording." + key)) {
        silent.add(sentence);
      }
    }
    assertThat(silent).isEmpty();
    assertThat(sentences()).hasSizeGreaterThan(150);
  }

  /** Of every rule as many values as in English: one too few would be lost, one too many fail. */
  @Test
  void should_tell_every_value() throws IOException {
    for (String sentence : sentences()) {
      Object[] values = Stream.iterate(1, each -> each + 1)
          .limit(sentence.split("%s", -1).length - 1L)
          .map(each -> "<" + each + ">")
          .toArray();
      String told = DUTCH.of(Wording.of(sentence, values));
      assertThat(Stream.of(values).map(Object::toString)).allMatch(told::contains);
      assertThat(told.split("<", -1)).hasSize(values.length + 1);
    }
  }

  private static Set<String> sentences() throws IOException {
    Set<String> sentences = new TreeSet<>();
    try (Stream<Path> files = Files.list(NOUNS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        for (String statement : source(file).split(";\\s*\n", -1)) {
          if (REFUSING.matcher(statement).find()) {
            LITERAL.matcher(statement).results().map(each -> each.group(1)).forEach(sentences::add);
          }
        }
      }
    }
    Stream.of("agreement '%s'", "act '%s'", "the signing of agreement '%s'").forEach(what -> {
      sentences.add("the opening of " + what);
      sentences.add("the closing of " + what);
    });
    sentences.removeIf(each -> !each.matches("[a-z%].* .*[^ ]"));
    return sentences;
  }

  /** The text of a class, a sentence that is broken off as one, and an id in it as a place. */
  private static String source(Path file) throws IOException {
    return Files.readString(file)
        .replaceAll("(?m)^\\s*(//|/?\\*).*$", "")
        .replaceAll("\"\\s*\\+\\s*\"", "")
        .replaceAll("\"\\s*\\+\\s*(agreement\\.)?(act\\.)?id\\(\\)\\s*\\+\\s*\"", "%s");
  }
}
