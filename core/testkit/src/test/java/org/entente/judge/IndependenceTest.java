package org.entente.judge;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.testkit.Scenario;
import org.junit.jupiter.api.Test;

/** The judge owes the timeline nothing, or it could not judge it. */
class IndependenceTest {
  private static final JavaClasses JUDGE =
      classesBeside(NaiveJudge.class).that(resideInAPackage("org.entente.judge"));

  @Test
  void should_use_nothing_of_core_but_the_nouns_save_where_it_compares() {
    noClasses()
        .that()
        .areNotAssignableTo(Comparison.class)
        .should()
        .dependOnClassesThat(resideInAPackage("org.entente..")
            .and(DescribedPredicate.not(
                resideInAnyPackage("org.entente", "org.entente.judge", "org.entente.testkit.."))))
        .check(JUDGE);
  }

  @Test
  void should_use_the_kit_in_its_tests_alone() {
    noClasses()
        .that()
        .doNotHaveSimpleName("JudgeProperties")
        .and()
        .doNotHaveSimpleName("RandomDossiers")
        .and()
        .doNotHaveSimpleName("IndependenceTest")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.entente.testkit..")
        .check(JUDGE);
  }

  @Test
  void should_share_no_name_with_what_it_judges() {
    Set<String> taken = Stream.of(Agreement.class, Scenario.class)
        .flatMap(type -> names(classesBeside(type)).stream())
        .collect(Collectors.toSet());
    assertThat(taken).contains("Agreement", "Scenario");
    assertThat(names(JUDGE)).contains("NaiveJudge").doesNotContainAnyElementsOf(taken);
  }

  private static JavaClasses classesBeside(Class<?> type) {
    URL place = type.getProtectionDomain().getCodeSource().getLocation();
    return new ClassFileImporter().importUrl(place);
  }

  private static List<String> names(JavaClasses classes) {
    return classes.stream()
        .filter(JavaClass::isTopLevelClass)
        .map(JavaClass::getSimpleName)
        .toList();
  }
}
