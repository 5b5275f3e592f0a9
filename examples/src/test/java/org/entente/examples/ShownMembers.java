package org.entente.examples;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasModifiers;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What core shows, and who uses it, by the class files of all modules.
 *
 * <p>A <i>neighbour</i> of a type is core's own code in another package. An <i>outsider</i> is code
 * of any other module, and core's tests, as far as they see no more than any caller does: those in
 * the type's own package, or in one that is not exported, do. Whoever overrides a method uses it.
 * What is generated is neither here nor there.
 */
final class ShownMembers {
  private static final String GENERATED = ".*\\.(Immutable|With)[A-Z][^.]*";
  private static final String ENTENTE = "org.entente";

  private final JavaClasses all;
  private final Set<String> core;
  private final Set<String> rooms;
  private final Set<String> exported;

  private ShownMembers(JavaClasses all, JavaClasses core, Set<String> exported) {
    this.all = all;
    this.core = core.stream().map(JavaClass::getName).collect(Collectors.toSet());
    this.rooms = core.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    this.exported = exported;
  }

  /**
   * Reads core, and the others that use it: folders of class files, each of which must be there.
   */
  static ShownMembers of(Path core, List<Path> others) {
    Stream.concat(Stream.of(core), others.stream()).forEach(ShownMembers::requireClasses);
    List<Path> folders = Stream.concat(Stream.of(core), others.stream()).toList();
    ClassFileImporter importer = new ClassFileImporter();
    return new ShownMembers(
        importer.importPaths(folders), importer.importPath(core), exportedBy(core));
  }

  private static void requireClasses(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      if (files.noneMatch(file -> file.toString().endsWith(".class"))) {
        throw new IllegalStateException("no class files in " + folder.toAbsolutePath());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "no class files in " + folder.toAbsolutePath() + ": compile all modules first", e);
    }
  }

  private static Set<String> exportedBy(Path core) {
    try (InputStream descriptor = Files.newInputStream(core.resolve("module-info.class"))) {
      return ModuleDescriptor.read(descriptor).exports().stream()
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The types that a caller can name. */
  List<JavaClass> types() {
    return all.stream().filter(this::isShown).toList();
  }

  /**
   * The methods, constructors and constants that a caller can reach, inherited from hidden types or
   * not. An override belongs to what it overrides, be it core's or another's.
   */
  List<JavaMember> members() {
    return all.stream()
        .filter(type -> isExported(type) && !type.getName().matches(GENERATED))
        .filter(type -> isShown(type) || type.getAllSubclasses().stream().anyMatch(this::isShown))
        .flatMap(type -> type.getMembers().stream())
        .filter(member -> isOpen(member) && !isMadeByCompiler(member) && !isOverride(member))
        .toList();
  }

  /** Those in core who use a member from another package, by name. */
  Set<String> neighboursOf(JavaMember member) {
    return names(users(member), this::isCore, member.getOwner());
  }

  /** Those who use a member as any caller could, by name. */
  Set<String> outsidersOf(JavaMember member) {
    return names(users(member), this::seesWhatIsExported, member.getOwner());
  }

  /** Those in core who name a type from another package, by name. */
  Set<String> neighboursOf(JavaClass type) {
    return names(namers(type), this::isCore, type);
  }

  /** Those who name a type as any caller could, or use a member that takes or returns it. */
  Set<String> outsidersOf(JavaClass type) {
    Set<String> outsiders = names(namers(type), this::seesWhatIsExported, type);
    for (JavaMember member : members()) {
      if (member instanceof JavaCodeUnit unit && involves(unit, type)) {
        outsiders.addAll(outsidersOf(member));
      }
    }
    return outsiders;
  }

  private static boolean involves(JavaCodeUnit unit, JavaClass type) {
    return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
        .flatMap(each -> each.getAllInvolvedRawTypes().stream())
        .anyMatch(type::equals);
  }

  private Set<String> names(Set<JavaClass> users, Predicate<JavaClass> who, JavaClass used) {
    return users.stream()
        .filter(user -> !user.getPackageName().equals(used.getPackageName()) && who.test(user))
        .map(JavaClass::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isCore(JavaClass type) {
    return core.contains(type.getName());
  }

  private boolean seesWhatIsExported(JavaClass type) {
    String room = type.getPackageName();
    return !isCore(type) && (exported.contains(room) || !rooms.contains(room));
  }

  private boolean isExported(JavaClass type) {
    return isCore(type) && exported.contains(type.getPackageName());
  }

  private boolean isShown(JavaClass type) {
    return isExported(type)
        && isOpen(type)
        && type.getEnclosingClass().map(this::isShown).orElse(true);
  }

  private static boolean isOpen(HasModifiers each) {
    return each.getModifiers().contains(JavaModifier.PUBLIC)
        || each.getModifiers().contains(JavaModifier.PROTECTED);
  }

  /** Bridges, and what each enum has: nobody wrote them, and nobody could hide them. */
  private static boolean isMadeByCompiler(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.SYNTHETIC)
        || member.getOwner().isEnum()
            && (member instanceof JavaField
                || member.getModifiers().contains(JavaModifier.STATIC)
                    && Set.of("values", "valueOf").contains(member.getName()));
  }

  private static boolean isOverride(JavaMember member) {
    return Stream.concat(
            member.getOwner().getAllRawSuperclasses().stream(),
            member.getOwner().getAllRawInterfaces().stream())
        .filter(above -> !above.getName().matches(GENERATED))
        .flatMap(above -> above.getMethods().stream())
        .anyMatch(method -> isOverride(member, method));
  }

  private static boolean isOverride(JavaMember member, JavaMethod of) {
    return member instanceof JavaMethod method
        && !method.getModifiers().contains(JavaModifier.STATIC)
        && isOpen(of)
        && method.getName().equals(of.getName())
        && parameters(method).equals(parameters(of));
  }

  private static List<String> parameters(JavaMethod method) {
    return method.getRawParameterTypes().stream().map(JavaClass::getName).toList();
  }

  private static Set<JavaClass> users(JavaMember member) {
    Set<JavaClass> users = new HashSet<>();
    addCallers(users, member);
    if (member instanceof JavaMethod above) {
      member.getOwner().getAllSubclasses().stream()
          .flatMap(below -> below.getMethods().stream())
          .filter(method -> isOverride(method, above))
          .forEach(method -> {
            users.add(method.getOwner());
            addCallers(users, method);
          });
    }
    return users;
  }

  private static void addCallers(Set<JavaClass> users, JavaMember member) {
    member.getAccessesToSelf().stream().map(JavaAccess::getOriginOwner).forEach(users::add);
  }

  private static Set<JavaClass> namers(JavaClass type) {
    return type.getDirectDependenciesToSelf().stream()
        .map(dependency -> dependency.getOriginClass())
        .collect(Collectors.toSet());
  }
}
