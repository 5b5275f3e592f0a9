package org.entente.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.entente.Agreement;
import org.entente.Wording;
import org.entente.json.EntenteJson;
import org.entente.json.jackson3.Jackson3Source;
import org.entente.json.read.Names;
import org.entente.json.read.Problem;
import org.entente.json.read.Problem.Code;
import org.entente.json.read.Reading;
import org.entente.json.read.Source;
import org.entente.json.read.Tree;
import org.entente.json.read.Where;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Pretends that there are two versions more, the first of which called the title a name. */
@Tag("13")
class OlderVersionsAreLifted {
  private static final Versions THREE = new Versions(
      3, Map.of(1, OlderVersionsAreLifted::nameToTitle, 2, OlderVersionsAreLifted::sourceAdded));

  private static Tree nameToTitle(Tree root) {
    List<Tree.Member> members = root.members().stream()
        .map(member -> member.name().equals("name")
            ? new Tree.Member("title", member.where(), member.value())
            : member)
        .toList();
    return new Tree(root.kind(), root.text(), root.where(), members, root.items());
  }

  private static Tree sourceAdded(Tree root) {
    Tree source = new Tree(Source.TEXT, "an older dossier", root.where(), List.of(), List.of());
    List<Tree.Member> members = new java.util.ArrayList<>(root.members());
    members.add(new Tree.Member("source", root.where(), source));
    return new Tree(root.kind(), root.text(), root.where(), members, root.items());
  }

  private static Reading<Agreement> reading(String text, Versions versions) {
    Source source =
        new Jackson3Source(new JsonFactory().createParser(ObjectReadContext.empty(), text));
    source.next();
    return Reading.of(source, Names.ofDossier(), in -> AgreementFormat.read(in, versions));
  }

  private static Agreement read(String text) {
    return Objects.requireNonNull(reading(text, THREE).value());
  }

  private static Problem problem(String text, Versions versions) {
    Reading<Agreement> reading = reading(text, versions);
    assertThat(reading.value()).isNull();
    assertThat(reading.problems()).hasSize(1);
    return reading.problems().get(0);
  }

  private static String dossier(String version, String title) {
    return "{\"format\":\"" + version + "\",\n\"id\":\"a\",\"" + title
        + "\":\"T\",\"parties\":[],\"founders\":[]}";
  }

  @Test
  void step_by_step() {
    Agreement agreement = read(dossier("entente/1", "name"));
    assertThat(agreement.title()).isEqualTo("T");
    assertThat(agreement.source()).contains("an older dossier");
    assertThat(read(dossier("entente/2", "title")).source()).contains("an older dossier");
    assertThat(read(dossier("entente/3", "title")).source()).isEmpty();
  }

  @Test
  void wherever_the_format_stands() {
    assertThat(
            read("{\"id\":\"a\",\"name\":\"T\",\"parties\":[],\"founders\":[],\"format\":\"entente/1\"}")
                .title())
        .isEqualTo("T");
  }

  @Test
  void with_problems_at_the_places_of_the_older_text() {
    assertThat(problem(dossier("entente/1", "name").replace("\"T\"", "\" \""), THREE))
        .isEqualTo(new Problem(
            new Where("$.name", 2, 17),
            Code.UNEXPECTED_VALUE,
            Wording.of("a text that is not blank"),
            Wording.of("\" \""),
            ""));
  }

  @Test
  void but_newer_ones_are_refused() {
    assertThat(problem(dossier("entente/4", "nom"), THREE))
        .isEqualTo(new Problem(
            new Where("$.format", 1, 11),
            Code.UNEXPECTED_VALUE,
            Wording.of("the format \"entente/3\" or older,"
                + " for a newer one needs a newer version of this library"),
            Wording.of("\"entente/4\""),
            ""));
    assertThatThrownBy(() -> EntenteJson.standard()
            .read("{\"format\":\"entente/2\", nothing of which is understood"))
        .hasMessageContaining("newer version of this library");
  }

  @Test
  void and_there_is_a_lift_from_every_older_version() {
    for (int version = 1; version < Versions.KNOWN.newest(); version++) {
      assertThat(Versions.KNOWN.lifts()).containsKey(version);
    }
    assertThat(Versions.NEWEST).isEqualTo("entente/" + Versions.KNOWN.newest());
  }

  @Test
  void but_one_from_which_there_is_no_lift_is_not_read() {
    Versions gap = new Versions(3, Map.of(2, UnaryOperator.identity()));
    assertThat(problem(dossier("entente/1", "title"), gap))
        .isEqualTo(new Problem(
            new Where("$.format", 1, 11),
            Code.UNEXPECTED_VALUE,
            Wording.of("the format \"entente/3\""),
            Wording.of("\"entente/1\""),
            ""));
  }
}
