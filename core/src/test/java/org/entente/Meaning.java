package org.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code MEANING.md} says: its sentences, each with the tests that it names. */
record Meaning(List<Sentence> sentences) {
  private static final Pattern SENTENCE = Pattern.compile("\\*\\*([0-9]\\S*)\\*\\* (.*)");
  private static final Pattern TEST = Pattern.compile("`([^`]+)`");

  /**
   * A sentence.
   *
   * @param id its number and letter
   * @param text what it says
   * @param heldBy the tests that it names, by class, or by class and method
   */
  record Sentence(String id, String text, List<String> heldBy) {
    /** The number by which its tests are tagged: that of its paragraph. */
    String number() {
      return id.replaceFirst("[a-z]$", "");
    }

    boolean isNotYet() {
      return text.startsWith("Not yet: ");
    }
  }

  static Meaning read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    for (String lines : Files.readString(file).split("\n\n+")) {
      String paragraph = lines.replaceAll("\\s+", " ").strip();
      Matcher sentence = SENTENCE.matcher(paragraph);
      if (sentence.matches()) {
        sentences.add(new Sentence(sentence.group(1), sentence.group(2), new ArrayList<>()));
      } else if (paragraph.startsWith("Held by: ")) {
        List<String> heldBy = sentences.get(sentences.size() - 1).heldBy();
        TEST.matcher(paragraph).results().forEach(test -> heldBy.add(test.group(1)));
      }
    }
    return new Meaning(sentences);
  }

  List<Sentence> numbered(String number) {
    return sentences.stream().filter(each -> each.number().equals(number)).toList();
  }
}
