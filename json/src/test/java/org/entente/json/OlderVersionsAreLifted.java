package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.entente.Agreement;
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
    Tree source = new Tree(Tokens.TEXT, "an older dossier", root.where(), List.of(), List.of());
    List<Tree.Member> members = new java.util.ArrayList<>(root.members());
    members.add(new Tree.Member("source", root.where(), source));
    return new Tree(root.kind(), root.text(), root.where(), members, root.items());
  }

  private static Agreement read(String text) {
    return read(text, THREE);
  }

  private static Agreement read(String text, Versions versions) {
    Problems problems = new Problems();
    Tokens tokens =
        new Jackson3Tokens(new JsonFactory().createParser(ObjectReadContext.empty(), text));
    tokens.next();
    Agreement agreement = null;
    try {
      agreement = AgreementFormat.read(new In(tokens, problems, Names.ofDossier()), versions);
    } catch (BrokenDocument broken) {
      problems.addBroken(broken);
    }
    problems.throwIfAny();
    return Objects.requireNonNull(agreement);
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
    assertThatThrownBy(() -> read(dossier("entente/1", "name").replace("\"T\"", "\" \"")))
        .hasMessage(
            "line 2, column 17, at $.name: expected a text that is not blank, but found \" \"");
  }

  @Test
  void but_newer_ones_are_refused() {
    assertThatThrownBy(() -> read(dossier("entente/4", "nom")))
        .hasMessageStartingWith(
            "line 1, column 11, at $.format: expected the format \"entente/3\" or older")
        .hasMessageContaining("newer version of this library");
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
    assertThatThrownBy(() -> read(
            dossier("entente/1", "title"), new Versions(3, Map.of(2, UnaryOperator.identity()))))
        .hasMessage("line 1, column 11, at $.format: expected the format \"entente/3\","
            + " but found \"entente/1\"");
  }
}
