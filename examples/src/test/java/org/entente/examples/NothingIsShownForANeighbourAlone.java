package org.entente.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever core shows that one of its packages uses of another is used by an outsider too: by a
 * module that knows only what is exported, or by a test that sees no more than any caller. What
 * fails here belongs out of sight; if callers do need it, an example or a test says what for.
 */
@Tag("12.2")
class NothingIsShownForANeighbourAlone {
  private static final Path ROOT = Snippet.page("README.md").toAbsolutePath().getParent();
  private static final Path CORE = ROOT.resolve("core/target/classes");

  private static ShownMembers shown;

  @BeforeAll
  static void read() {
    shown = ShownMembers.of(CORE, others());
  }

  private static List<Path> others() {
    List<Path> folders = new ArrayList<>(List.of(ROOT.resolve("core/target/test-classes")));
    Stream.of("core/testkit", "json", "examples")
        .map(module -> ROOT.resolve(module).resolve("target"))
        .forEach(target ->
            folders.addAll(List.of(target.resolve("classes"), target.resolve("test-classes"))));
    return folders;
  }

  @Test
  void should_show_no_member_that_only_a_neighbour_uses() {
    assertThat(shown.members()).hasSizeGreaterThan(100);
    assertThat(membersForNeighbours(shown)).isEmpty();
  }

  @Test
  void should_show_no_type_that_only_a_neighbour_uses() {
    assertThat(shown.types()).hasSizeGreaterThan(20);
    List<String> found = new ArrayList<>();
    for (JavaClass type : shown.types()) {
      Set<String> neighbours = shown.neighboursOf(type);
      if (!neighbours.isEmpty() && shown.outsidersOf(type).isEmpty()) {
        found.add(type.getName() + " is there for " + neighbours);
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void should_find_what_neighbours_use_when_there_is_no_outsider() {
    ShownMembers alone = ShownMembers.of(CORE, List.of());

    assertThat(membersForNeighbours(alone))
        .anyMatch(each -> each.startsWith("org.entente.Agreement.acts()"))
        .anyMatch(each -> each.startsWith("org.entente.rule.Rule.check("));
  }

  @Test
  void should_refuse_to_judge_when_a_module_is_not_compiled() {
    List<Path> missing = List.of(ROOT.resolve("core/target/no-such-classes"));

    assertThatThrownBy(() -> ShownMembers.of(CORE, missing))
        .hasMessageContaining("no-such-classes");
  }

  private static List<String> membersForNeighbours(ShownMembers of) {
    List<String> found = new ArrayList<>();
    for (JavaMember member : of.members()) {
      Set<String> neighbours = of.neighboursOf(member);
      if (!neighbours.isEmpty() && of.outsidersOf(member).isEmpty()) {
        found.add(member.getFullName() + " is there for " + neighbours);
      }
    }
    return found;
  }
}
