package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The library beside either Jackson, both, and each alone, on the class path and on the module
 * path: small programs in a Java machine of their own, which read a dossier and print it again.
 */
@Tag("13")
class ModulesAreFound {
  private static final Path JSON = Path.of("target", "classes").toAbsolutePath();
  private static final Path CORE = pathOf(Agreement.class);
  private static final Path ANNOTATIONS = pathOf("com.fasterxml.jackson.annotation.JsonProperty");
  private static final List<Path> JACKSON_3 = List.of(
      pathOf(tools.jackson.core.JsonParser.class),
      pathOf(tools.jackson.databind.ObjectMapper.class));
  private static final List<Path> JACKSON_2 = List.of(
      pathOf(com.fasterxml.jackson.core.JsonParser.class),
      pathOf(com.fasterxml.jackson.databind.ObjectMapper.class));
  private static final String DOSSIER =
      "{\"format\":\"entente/1\",\"id\":\"a\",\"title\":\"A\",\"parties\":[],\"founders\":[]}";

  private static final Map<String, String> PROGRAMS = Map.of(
      "Plain",
      "var json = org.entente.json.EntenteJson.standard().compact(); System.out.print(json.write(json.read(args[0])));",
      "Jackson3Finds",
      "var mapper = tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();"
          + rewrite(),
      "Jackson2Finds",
      "var mapper = new com.fasterxml.jackson.databind.ObjectMapper().findAndRegisterModules();"
          + rewrite(),
      "Jackson2ByHand",
      "var mapper = new com.fasterxml.jackson.databind.ObjectMapper()"
          + ".registerModule(new org.entente.json.EntenteJackson2Module());" + rewrite());

  @TempDir
  static Path programs;

  private static String rewrite() {
    return "System.out.print(mapper.writeValueAsString(mapper.readValue(args[0], org.entente.Agreement.class)));";
  }

  /** Of what both Jacksons share, and this build doesn't use itself. */
  private static Path pathOf(String type) {
    try {
      return pathOf(Class.forName(type));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path pathOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String paths(List<Path> jackson, List<Path> other) {
    return Stream.of(List.of(JSON, CORE, ANNOTATIONS), jackson, other)
        .flatMap(List::stream)
        .map(Path::toString)
        .collect(Collectors.joining(System.getProperty("path.separator")));
  }

  @BeforeAll
  static void compile() throws IOException {
    List<String> arguments = new ArrayList<>(
        List.of("-proc:none", "-d", programs.toString(), "-cp", paths(JACKSON_3, JACKSON_2)));
    for (Map.Entry<String, String> program : PROGRAMS.entrySet()) {
      Path source = programs.resolve(program.getKey() + ".java");
      Files.writeString(
          source,
          "class " + program.getKey()
              + " { public static void main(String[] args) throws Exception { " + program.getValue()
              + " } }");
      arguments.add(source.toString());
    }
    assertThat(run("javac", arguments)).isEmpty();
  }

  /** What a program prints, faults included. */
  private static String run(String program, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1"));
    arguments.addAll(List.of(options));
    arguments.add(program);
    arguments.add(DOSSIER);
    return run("java", arguments);
  }

  private static String run(String tool, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(
        List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    try (InputStream printed = process.getInputStream()) {
      return new String(printed.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String onClassPath(String program, String paths) throws IOException {
    return run(program, "-cp", paths + System.getProperty("path.separator") + programs);
  }

  private static String onModulePath(String program, String paths, String... modules)
      throws IOException {
    return run(
        program,
        "-p",
        paths,
        "--add-modules",
        String.join(",", modules),
        "-cp",
        programs.toString());
  }

  @Test
  void on_the_class_path_with_both() throws IOException {
    String paths = paths(JACKSON_3, JACKSON_2);
    for (String program : PROGRAMS.keySet()) {
      assertThat(onClassPath(program, paths)).as(program).isEqualTo(DOSSIER);
    }
  }

  @Test
  void on_the_class_path_without_jackson_2() throws IOException {
    String paths = paths(JACKSON_3, List.of());
    assertThat(onClassPath("Plain", paths)).isEqualTo(DOSSIER);
    assertThat(onClassPath("Jackson3Finds", paths)).isEqualTo(DOSSIER);
    assertThat(onClassPath("Jackson2ByHand", paths)).contains("NoClassDefFoundError");
  }

  @Test
  void on_the_class_path_without_jackson_3() throws IOException {
    String paths = paths(JACKSON_2, List.of());
    assertThat(onClassPath("Jackson2Finds", paths)).isEqualTo(DOSSIER);
    assertThat(onClassPath("Jackson2ByHand", paths)).isEqualTo(DOSSIER);
    assertThat(onClassPath("Plain", paths)).contains("NoClassDefFoundError");
  }

  @Test
  void on_the_module_path_with_both() throws IOException {
    String paths = paths(JACKSON_3, JACKSON_2);
    assertThat(onModulePath("Plain", paths, "org.entente.json")).isEqualTo(DOSSIER);
    assertThat(onModulePath("Jackson3Finds", paths, "org.entente.json")).isEqualTo(DOSSIER);
    assertThat(onModulePath(
            "Jackson2ByHand", paths, "org.entente.json", "com.fasterxml.jackson.databind"))
        .isEqualTo(DOSSIER);
  }

  @Test
  void on_the_module_path_without_jackson_2() throws IOException {
    String paths = paths(JACKSON_3, List.of());
    assertThat(onModulePath("Plain", paths, "org.entente.json")).isEqualTo(DOSSIER);
    assertThat(onModulePath("Jackson3Finds", paths, "org.entente.json")).isEqualTo(DOSSIER);
  }

  @Test
  void but_on_the_module_path_jackson_3_is_needed() throws IOException {
    assertThat(onModulePath(
            "Jackson2ByHand",
            paths(JACKSON_2, List.of()),
            "org.entente.json",
            "com.fasterxml.jackson.databind"))
        .contains("Module tools.jackson.databind not found, required by org.entente.json");
  }
}
