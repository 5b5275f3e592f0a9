package org.entente.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the design promises of the wire format's shape. */
class ArchitectureTest {
  private static final String JACKSON_3 = "tools.jackson..";
  private static final String[] JACKSON_2 = {
    "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind.."
  };
  private static final JavaClasses JSON =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void should_show_six_types_and_no_more() {
    assertThat(JSON.stream()
            .filter(type -> type.isTopLevelClass() && isShown(type))
            .map(JavaClass::getSimpleName))
        .containsExactlyInAnyOrder(
            "DossierException",
            "DossierLimits",
            "EntenteJackson2Module",
            "EntenteJson",
            "EntenteModule",
            "RegisterEntry");
    classes().that().arePublic().should().haveModifier(JavaModifier.FINAL).check(JSON);
    classes().that().arePublic().should(showNothingHidden()).check(JSON);
  }

  @Test
  void should_speak_to_each_jackson_in_its_own_classes() {
    noClasses()
        .that(are(describe(
            "for neither Jackson",
            type -> !type.getName().matches(".*\\.(EntenteModule|Jackson3|Layout).*"))))
        .should()
        .dependOnClassesThat(resideInAnyPackage(JACKSON_3))
        .check(JSON);
    noClasses()
        .that(are(describe(
            "for neither Jackson",
            type -> !type.getName().matches(".*\\.(EntenteJackson2Module|Jackson2).*"))))
        .should()
        .dependOnClassesThat(resideInAnyPackage(JACKSON_2))
        .check(JSON);
    noClasses()
        .that()
        .haveNameMatching(".*\\.(EntenteModule|EntenteJson|Jackson3).*")
        .should()
        .dependOnClassesThat(resideInAnyPackage(JACKSON_2))
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
    fields().should().notBePublic().andShould().notBeProtected().check(JSON);
  }

  private static boolean isShown(JavaClass type) {
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
                .filter(
                    shown -> shown.getPackageName().startsWith("org.entente") && !isShown(shown))
                .forEach(shown ->
                    events.add(SimpleConditionEvent.violated(type, member.getFullName()))));
      }
    };
  }
}
