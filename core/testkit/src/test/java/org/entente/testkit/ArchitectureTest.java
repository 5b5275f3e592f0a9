package org.entente.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the test kit asks of those who use it. */
class ArchitectureTest {
  private static final JavaClasses KIT =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  @Test
  void should_need_jqwik_in_one_package_alone() {
    noClasses()
        .that()
        .resideInAPackage("org.entente.testkit")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("net.jqwik..", "org.entente.testkit.jqwik..")
        .check(KIT);
  }

  @Test
  void should_need_nothing_but_core_and_jqwik() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.entente..", "net.jqwik.api..", "org.jspecify..")
        .check(KIT);
  }
}
