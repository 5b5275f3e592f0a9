package org.example.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ActKind;
import org.entente.DecisionKind;
import org.entente.Fact;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.SignatureKind;
import org.entente.Towards;
import org.entente.answer.Matrix;
import org.entente.answer.PartyStatus;
import org.entente.answer.Tally;
import org.example.service.answer.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the library has kinds of, the pages have words for each: for one that is new, too. */
class EveryKindHasWordsTest {
  private static Stream<String> keys(String prefix, Enum<?>[] kinds) {
    return Stream.of(kinds).map(each -> prefix + Phrases.word(each));
  }

  /** The nouns of the kinds of fact, by the names of their classes. */
  private static Stream<String> nouns(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses())
        .flatMap(each -> each.isSealed()
            ? nouns(each)
            : Stream.of(sealed
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void should_be_said_in_both_languages(Language language) {
    Phrases phrases = Phrases.in(language);

    assertThat(Stream.of(
                keys("kind.", ActKind.values()),
                keys("fact.act-", ActKind.values()),
                nouns(Fact.class).map(noun -> "fact." + noun),
                Stream.of(SignatureKind.values()).map(each -> "fact." + Entry.kindOf(each)),
                Stream.of(DecisionKind.values()).map(each -> "fact." + Entry.kindOf(each)),
                keys("form.known-", Precision.values()),
                keys("matrix.", Matrix.State.values()).map(key -> key + ".undated"),
                keys("matrix.", Matrix.State.values()).filter(key -> !key.equals("matrix.missing")),
                keys("open.towards.", Towards.values()).filter(key -> !key.endsWith("everyone")))
            .flatMap(keys -> keys)
            .filter(key -> !phrases.has(key)))
        .isEmpty();
    assertThat(keys("status.", PartyStatus.values()))
        .allMatch(key -> phrases.messages().has(key));
    assertThat(Stream.of(Tally.Unit.values()).map(OpenMatter::unit))
        .allMatch(unit -> phrases.has("open.progress-" + unit));
  }

  /** Of what is given, and of a postponement, the JSON is sent. */
  @Test
  void should_be_recorded_by_the_form_where_it_is_said_of_a_party_or_occurred() {
    Set<String> recorded = RecordForm.KINDS.stream()
        .map(kind -> filled(kind).fact())
        .map(Fact::noun)
        .collect(Collectors.toCollection(TreeSet::new));
    Collection<String> all = nouns(Fact.class).collect(Collectors.toCollection(TreeSet::new));

    all.removeAll(List.of("given", "postponement"));
    assertThat(recorded).isEqualTo(all);
    assertThat(RecordForm.KINDS)
        .allMatch(kind -> Entry.kindOf(filled(kind).fact()).equals(kind))
        .allMatch(kind -> filled(kind).isFilled());
  }

  private static RecordForm filled(String kind) {
    return new RecordForm(
        1,
        "",
        kind,
        PartyId.of("emmen").value(),
        "2023-07-11",
        Precision.DAY,
        "",
        List.of(),
        "a letter",
        "the council");
  }
}
