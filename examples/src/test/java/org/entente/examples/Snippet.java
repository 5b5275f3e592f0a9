package org.entente.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Code in a page, as a reader would copy it: compiled with all warnings as errors, loaded and run.
 */
final class Snippet {
  private Snippet() {}

  /** One fenced block of a page. */
  record Block(String language, String text) {}

  /** What running it returned and printed. */
  record Ran(Object result, String printed) {}

  /** A page of the repository, or of its examples. */
  static Path page(String name) {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.exists(here.resolve("examples")) ? here : here.getParent();
    Path page = root.resolve(name);
    return Files.exists(page) ? page : root.resolve("examples").resolve(name);
  }

  /** Returns the fenced blocks of a page, in order. */
  static List<Block> blocks(Path page) throws IOException {
    List<Block> blocks = new ArrayList<>();
    StringBuilder text = null;
    String language = "";
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("```") && text == null) {
        language = line.substring(3).strip();
        text = new StringBuilder();
      } else if (line.startsWith("```")) {
        blocks.add(new Block(language, text.toString()));
        text = null;
      } else if (text != null) {
        text.append(line).append('\n');
      }
    }
    return blocks;
  }

  /** Returns a class whose method {@code run} holds statements, the imports among them moved up. */
  static String method(
      String name, String imports, String statements, String heritage, String end) {
    return imports
        + "public class " + name + heritage
        + " {\n  public static Object run() throws Exception {\n"
        + statements + end + "\n  }\n}\n";
  }

  /** Compiles sources, each by the name of its class, into a folder. */
  static ClassLoader compiled(Path folder, String... namesAndSources) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (int i = 0; i < namesAndSources.length; i += 2) {
      sources.add(new Source(namesAndSources[i], namesAndSources[i + 1]));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    List<String> options = List.of(
        "-d",
        folder.toString(),
        "-cp",
        System.getProperty("java.class.path"),
        "-proc:none",
        "-Xlint:all",
        "-Werror");
    if (!compiler.getTask(complaints, null, null, options, null, sources).call()) {
      throw new AssertionError("The page's code does not compile:\n" + complaints);
    }
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, Snippet.class.getClassLoader());
  }

  /** Runs a static or an instance method, found by its name. */
  static Ran run(ClassLoader loader, String type, String method, Object... arguments)
      throws ReflectiveOperationException {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      Class<?> loaded = loader.loadClass(type);
      var constructor = loaded.getDeclaredConstructor();
      constructor.setAccessible(true);
      var found = Stream.of(loaded.getDeclaredMethods())
          .filter(each -> each.getName().equals(method))
          .findFirst()
          .orElseThrow();
      found.setAccessible(true);
      Object result = found.invoke(constructor.newInstance(), arguments);
      return new Ran(
          result, bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    } catch (InvocationTargetException e) {
      throw new AssertionError("The page's code throws", e.getCause());
    } finally {
      System.setOut(before);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String type, String text) {
      super(URI.create("string:///" + type + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
