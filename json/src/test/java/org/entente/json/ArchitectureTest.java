package org.entente.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the design promises of the wire format's shape. */
class ArchitectureTest {
  private static final String JACKSON_3 = "tools.jackson..";
  private static final String[] JACKSON_2 = {
    "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind.."
  };
  private static final String EXPORTED = "org.entente.json";
  private static final JavaClasses JSON =
      new ClassFileImporter().importPath(Path.of("target/classes"));
  private static final JavaClasses SHOWN = JSON.that(
      describe("shown", type -> type.getPackageName().equals(EXPORTED) && isPublic(type)));

  private record Room(String name) {
    void mayOnlyKnow(String... others) {
      String[] known = Stream.concat(Stream.of(name), Stream.of(others))
          .map(each -> EXPORTED + "." + each)
          .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(EXPORTED + "." + name)
          .should()
          .dependOnClassesThat(
              resideInAPackage(EXPORTED + "..").and(not(resideInAnyPackage(known))))
          .check(JSON);
    }
  }

  private static Room room(String name) {
    return new Room(name);
  }

  private record Speakers(String room, String shown) {
    void shouldDependOn(String... jackson) {
      noClasses()
          .that()
          .resideOutsideOfPackage(EXPORTED + "." + room)
          .and()
          .haveNameNotMatching(Pattern.quote(EXPORTED + ".") + "(" + shown + ")(\\$.*)?")
          .should()
          .dependOnClassesThat(resideInAnyPackage(jackson))
          .check(JSON);
    }
  }

  private static Speakers onlyIn(String room, String shown) {
    return new Speakers(room, shown);
  }

  @Test
  void should_show_one_room_of_six_types_and_no_more() {
    assertThat(SHOWN.stream().filter(JavaClass::isTopLevelClass).map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrder(
            "DossierException",
            "DossierLimits",
            "EntenteJackson2Module",
            "EntenteJson",
            "EntenteModule",
            "RegisterEntry");
    assertThat(Objects.requireNonNull(EntenteJson.class.getModule().getDescriptor())
            .exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactly(EXPORTED);
    classes().should().haveModifier(JavaModifier.FINAL).check(SHOWN);
    classes().should(showNothingHidden()).check(SHOWN);
  }

  @Test
  void should_show_nothing_for_a_neighbouring_room_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(EXPORTED)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(EXPORTED)
        .check(JSON);
  }

  @Test
  void should_have_rooms_that_depend_on_each_other_one_way_only() {
    slices().matching("org.entente.json.(*)").should().beFreeOfCycles().check(JSON);
    room("text").mayOnlyKnow();
    room("read").mayOnlyKnow("text");
    room("write").mayOnlyKnow("text");
    room("jackson2").mayOnlyKnow("text", "read", "write");
    room("jackson3").mayOnlyKnow("text", "read", "write");
    room("format").mayOnlyKnow("text", "read", "write");
    room("act").mayOnlyKnow("text", "read", "write", "format");
    room("dossier").mayOnlyKnow("text", "read", "write", "format", "act");
  }

  @Test
  void should_have_rooms_that_can_be_looked_over() throws IOException {
    Map<Path, Long> files;
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      files = sources
          .filter(Files::isRegularFile)
          .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    }
    assertThat(files)
        .hasSize(10)
        .allSatisfy((room, count) -> assertThat(count).as(room.toString()).isLessThanOrEqualTo(25));
  }

  @Test
  void should_speak_to_each_jackson_in_its_own_room() {
    onlyIn("jackson3", "EntenteModule|Jackson3").shouldDependOn(JACKSON_3);
    onlyIn("jackson2", "EntenteJackson2Module").shouldDependOn(JACKSON_2);
  }

  @Test
  void should_call_no_internals_of_jackson() {
    noClasses()
        .should()
        .callMethodWhere(describe(
            "it is named as internals of Jackson are",
            call -> call.getTargetOwner().getPackageName().contains("jackson")
                && call.getName().startsWith("_")))
        .check(JSON);
  }

  @Test
  void should_name_nothing_for_what_it_is_not() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Base|Data|Info|Common)(\\$.*)?")
        .check(JSON);
  }

  @Test
  void should_do_no_reflection_and_read_no_clock() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.net.."))
        .check(JSON);
    noClasses().should().callMethod(Class.class, "forName", String.class).check(JSON);
    noClasses()
        .should()
        .callMethodWhere(
            describe("the time of day is read", call -> call.getName().equals("now")))
        .check(JSON);
  }

  @Test
  void should_hold_no_static_state() {
    fields().that().areStatic().should().beFinal().check(JSON);
    fields().that().areNotStatic().should().notBePublic().check(JSON);
    fields().should().notBeProtected().check(JSON);
    fields().should().notBePublic().check(SHOWN);
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static ArchCondition<JavaClass> showNothingHidden() {
    return new ArchCondition<>("show only public types") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.<JavaCodeUnit>concat(type.getMethods().stream(), type.getConstructors().stream())
            .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
            .forEach(member -> Stream.concat(
                    member.getReturnType().getAllInvolvedRawTypes().stream(),
                    member.getParameterTypes().stream()
                        .flatMap(each -> each.getAllInvolvedRawTypes().stream()))
                .map(JavaClass::getBaseComponentType)
                .filter(shown -> shown.getPackageName().startsWith(EXPORTED)
                    && !(isPublic(shown) && shown.getPackageName().equals(EXPORTED)))
                .forEach(shown ->
                    events.add(SimpleConditionEvent.violated(type, member.getFullName()))));
      }
    };
  }
}
