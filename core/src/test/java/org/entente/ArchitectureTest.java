package org.entente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.Consents;
import org.entente.answer.Past;
import org.entente.roll.Roll;
import org.entente.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the design promises of core's shape. */
@Tag("12.3")
@Tag("15")
class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  private static final DescribedPredicate<JavaClass> JAVA_BASE = DescribedPredicate.describe(
      "of java.base",
      type -> type.isPrimitive()
          || Object.class
              .getModule()
              .getPackages()
              .contains(type.getBaseComponentType().getPackageName())
          || type.getBaseComponentType().isPrimitive());

  @Test
  void should_need_nothing_but_java_base_and_annotations_for_compilers() {
    classes()
        .should()
        .onlyDependOnClassesThat(are(JAVA_BASE.or(resideInAnyPackage(
            "org.entente..", "org.jspecify.annotations", "org.immutables.value"))))
        .check(CORE);
  }

  @Test
  void should_do_no_reflection() {
    noClasses()
        .should()
        .dependOnClassesThat(resideInAPackage("java.lang.reflect.."))
        .check(CORE);
    noClasses()
        .should()
        .callMethodWhere(DescribedPredicate.describe(
            "a class, a service or a class loader is looked up by name",
            call -> call.getTargetOwner().isAssignableTo(ClassLoader.class)
                || call.getTargetOwner().isEquivalentTo(java.util.ServiceLoader.class)
                || (call.getTargetOwner().isEquivalentTo(Class.class)
                    && Set.of(
                            "forName", "newInstance", "getMethods", "getFields", "getConstructors")
                        .contains(call.getName().replace("Declared", "")))))
        .check(CORE);
  }

  @Test
  void should_read_no_clock_and_start_nothing() {
    noClasses()
        .should()
        .dependOnClassesThat(are(DescribedPredicate.describe(
            "clocks, threads, files or sockets",
            type -> type.isAssignableTo(java.time.Clock.class)
                || type.isAssignableTo(Thread.class)
                || type.isAssignableTo(java.util.concurrent.Executor.class)
                || type.isAssignableTo(java.util.Timer.class)
                || resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
                    .test(type))))
        .orShould()
        .callMethodWhere(DescribedPredicate.describe(
            "the time of day is read",
            call -> call.getName().equals("now")
                || (call.getTargetOwner().isEquivalentTo(System.class)
                    && Set.of("currentTimeMillis", "nanoTime").contains(call.getName()))))
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CORE);
  }

  /** Each room, and those that it may look into. */
  private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
      Map.entry("", Set.of("style")),
      Map.entry("style", Set.of()),
      Map.entry("roll", Set.of("")),
      Map.entry("answer", Set.of("", "style", "roll")),
      Map.entry("words", Set.of("", "answer")),
      Map.entry("hearing", Set.of("", "answer", "roll")),
      Map.entry("rule", Set.of("", "answer", "hearing")),
      Map.entry("course", Set.of("", "answer", "hearing", "rule", "roll")),
      Map.entry("inquiry", Set.of("", "answer", "hearing", "rule", "course")),
      Map.entry("timeline", Set.of("", "answer", "hearing", "rule", "course", "inquiry")),
      Map.entry("portfolio", Set.of("", "answer", "timeline")));

  @Test
  void should_have_rooms_that_point_one_way() {
    assertThat(CORE.getPackage("org.entente").getSubpackagesInTree())
        .extracting(room -> room.getName().substring("org.entente.".length()))
        .containsExactlyInAnyOrderElementsOf(
            ROOMS.keySet().stream().filter(room -> !room.isEmpty()).toList());
    ROOMS.forEach((room, others) -> {
      Set<String> allowed = new HashSet<>(others);
      allowed.add(room);
      noClasses()
          .that()
          .resideInAPackage(name(room))
          .should()
          .dependOnClassesThat(resideInAnyPackage(ROOMS.keySet().stream()
              .filter(each -> !allowed.contains(each))
              .map(ArchitectureTest::name)
              .toArray(String[]::new)))
          .check(CORE);
    });
  }

  private static String name(String room) {
    return room.isEmpty() ? "org.entente" : "org.entente." + room;
  }

  @Tag("12.0")
  @Test
  void should_keep_the_engine_rooms_small_and_to_itself() {
    ModuleDescriptor module = Party.class.getModule().getDescriptor();
    Set<String> exported = module == null
        ? Set.of("", "answer", "portfolio", "rule", "timeline", "words")
        : module.exports().stream()
            .map(each -> each.source().replaceFirst("org\\.entente\\.?", ""))
            .collect(Collectors.toSet());
    assertThat(exported)
        .containsExactlyInAnyOrder("", "answer", "portfolio", "rule", "timeline", "words");
    for (String room : ROOMS.keySet()) {
      if (!room.isEmpty()) {
        assertThat(CORE.getPackage(name(room)).getClasses().stream()
                .filter(type -> type.isTopLevelClass() && !type.isArray())
                .filter(type -> !type.getSimpleName().matches("(Immutable|With[A-Z]).*")))
            .as(room)
            .hasSizeLessThanOrEqualTo(25);
      }
    }
  }

  @Test
  void should_fit_on_a_few_screens() throws IOException {
    Pattern noCode = Pattern.compile("\\s*(//.*|/?\\*.*|import .*|package .*|)");
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> tooLong = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        long lines = Files.readAllLines(file).stream()
            .filter(noCode.asMatchPredicate().negate())
            .count();
        if (lines > 250) {
          tooLong.add(file);
        }
      }
      assertThat(tooLong).as("files of more than 250 lines of code").isEmpty();
    }
  }

  @Test
  void should_hide_what_is_generated() {
    noClasses()
        .that()
        .arePublic()
        .should()
        .haveSimpleNameStartingWith("Immutable")
        .check(CORE);
    noClasses()
        .that()
        .arePublic()
        .should()
        .haveNameMatching(".*\\.With[A-Z]\\w*")
        .check(CORE);
    classes()
        .that()
        .arePublic()
        .and()
        .resideOutsideOfPackages(
            "org.entente.hearing", "org.entente.course", "org.entente.roll", "org.entente.inquiry")
        .should(showOnlyPublicTypes())
        .check(CORE);
  }

  @Test
  void should_name_nothing_for_what_it_is_not() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Base|Data|Info|Common)(\\$.*)?")
        .check(CORE);
    noClasses()
        .should()
        .resideInAnyPackage("..impl..", "..util..", "..internal..", "..common..")
        .check(CORE);
  }

  @Tag("3.7")
  @Tag("12.1")
  @Test
  void should_let_nobody_outside_make_a_type_of_its_own() {
    classes()
        .that()
        .arePublic()
        .and(are(DescribedPredicate.describe(
            "not for callers or the rooms behind to make",
            type -> !type.isEquivalentTo(Rule.class)
                && !type.isEquivalentTo(Consents.class)
                && !type.isEquivalentTo(Past.class)
                && !type.isAnnotation()
                && !type.getSimpleName().equals("Visitor"))))
        .should(beClosed())
        .check(CORE);
  }

  @Test
  void should_hold_no_static_state() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .andShould(holdWhatCannotChange())
        .check(CORE);
  }

  @Test
  void should_show_no_fields_but_constants() {
    fields()
        .that()
        .arePublic()
        .or()
        .areProtected()
        .should()
        .beStatic()
        .andShould()
        .beFinal()
        .check(CORE);
  }

  @Test
  void should_never_be_serializable() {
    noClasses()
        .that(are(DescribedPredicate.describe(
            "neither enums, exceptions nor lambdas",
            type -> !type.isEnum() && !type.isAssignableTo(Throwable.class))))
        .should()
        .beAssignableTo(java.io.Serializable.class)
        .check(CORE);
  }

  /**
   * Whatever can be called on the type, inherited from hidden types or not, speaks of public types
   * alone.
   */
  private static ArchCondition<JavaClass> showOnlyPublicTypes() {
    return new ArchCondition<>("show only public types") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.<JavaCodeUnit>concat(type.getAllMethods().stream(), type.getConstructors().stream())
            .filter(member -> isShown(member.getModifiers())
                && !member.getModifiers().contains(JavaModifier.BRIDGE))
            .forEach(member -> Stream.concat(
                    member.getReturnType().getAllInvolvedRawTypes().stream(),
                    member.getParameterTypes().stream()
                        .flatMap(each -> each.getAllInvolvedRawTypes().stream()))
                .map(JavaClass::getBaseComponentType)
                .filter(shown -> shown.getPackageName().startsWith("org.entente"))
                .filter(shown -> !shown.getModifiers().contains(JavaModifier.PUBLIC))
                .forEach(shown -> events.add(SimpleConditionEvent.violated(
                    type,
                    type.getName() + " shows " + shown.getName() + " in " + member.getName()))));
      }
    };
  }

  private static boolean isShown(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static ArchCondition<JavaClass> beClosed() {
    return new ArchCondition<>("be final, or sealed down to what is final") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!isClosed(type.reflect())) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended"));
        }
      }
    };
  }

  private static boolean isClosed(Class<?> type) {
    return Modifier.isFinal(type.getModifiers())
        || type.isEnum()
        || (type.isSealed()
            && Stream.of(type.getPermittedSubclasses()).allMatch(ArchitectureTest::isClosed));
  }

  private static ArchCondition<JavaField> holdWhatCannotChange() {
    return new ArchCondition<>("hold what cannot change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        Object value = value(field.reflect());
        boolean mutable = value != null && value.getClass().isArray()
            ? !field.getModifiers().contains(JavaModifier.SYNTHETIC)
            : (value instanceof Collection || value instanceof Map) && !(value instanceof Roll)
                ? !isUnmodifiable(value.getClass().getName())
                : value instanceof java.util.concurrent.atomic.AtomicReference
                    || value instanceof Number number
                        && number.getClass().getName().contains("atomic")
                    || value instanceof CharSequence && !(value instanceof String)
                    || value instanceof ThreadLocal;
        if (mutable) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can be changed"));
        }
      }
    };
  }

  private static boolean isUnmodifiable(String name) {
    return List.of("ImmutableCollections", "Unmodifiable", "Empty", "Singleton").stream()
        .anyMatch(name::contains);
  }

  private static Object value(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
