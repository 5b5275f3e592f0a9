package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Wording;
import org.entente.answer.Codes;
import org.entente.answer.Matrix;
import org.entente.answer.Standing;
import org.entente.json.dossier.Formats;
import org.entente.json.format.Format;
import org.entente.portfolio.Portfolio;
import org.entente.rule.Rules;
import org.entente.timeline.Audit;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Nothing of the library is left to a mapper's reflection: it has a form, or is refused. */
@Tag("13")
class EveryTypeHasAForm {
  private static final JsonMapper JACKSON_3 =
      JsonMapper.builder().addModule(new EntenteModule()).build();
  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper().registerModule(new EntenteJackson2Module());
  private static final EntenteJson JSON = EntenteJson.standard().compact();
  private static final LocalDate DAY = LocalDate.of(2023, 7, 11);
  private static final PartyId EMMEN = PartyId.of("emmen");

  private static final List<Class<?>> ROOMS = List.of(
      Agreement.class,
      Standing.class,
      Rules.class,
      Timeline.class,
      Portfolio.class,
      Messages.class);

  private static final Timeline TIMELINE = Timeline.of(Agreement.builder()
      .id("region")
      .title("Region")
      .addFounders(Party.of("emmen", "Emmen"), Party.of("drenthe", "Drenthe"))
      .given(org.entente.Given.of(LocalDate.of(2022, 1, 1), "the letter"))
      .addActs(Accession.of(Party.of("assen", "Assen"))
          .adopting(Instrument.of("text", "Text"))
          .withOpensOn(DAY))
      .build());

  @Test
  void be_it_that_it_is_refused() {
    List<Class<?>> known = Formats.list().stream().<Class<?>>map(Format::type).toList();
    Set<String> forgotten = new TreeSet<>();
    for (Class<?> type : shown()) {
      if (!isCovered(type, known)) {
        forgotten.add(type.getName());
      }
    }

    assertThat(forgotten).isEmpty();
    assertThat(shown()).hasSizeGreaterThan(100);
  }

  /** A type itself, or all that there can be of it. */
  private static boolean isCovered(Class<?> type, List<Class<?>> known) {
    if (known.stream().anyMatch(each -> each.isAssignableFrom(type))) {
      return true;
    }
    Class<?>[] kinds = type.getPermittedSubclasses();
    return kinds == null
        ? shown().stream().anyMatch(each -> each != type && type.isAssignableFrom(each))
        : Stream.of(kinds).allMatch(each -> isCovered(each, known));
  }

  /** All of which there are values: no constants' holder, no exception, no builder, no visitor. */
  private static List<Class<?>> shown() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(ROOMS).stream()
            .filter(each -> ROOMS.stream()
                .anyMatch(room -> room.getPackageName().equals(each.getPackageName())))
            .filter(each -> each.getModifiers().contains(JavaModifier.PUBLIC))
            .<Class<?>>map(JavaClass::reflect)
            .filter(EveryTypeHasAForm::isShown)
            .filter(each -> !Throwable.class.isAssignableFrom(each) && each != Codes.class)
            .filter(each -> !Set.of("Builder", "Visitor").contains(each.getSimpleName()))
            .toList();
  }

  private static boolean isShown(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isShown(outer));
  }

  @Test
  void and_each_that_is_refused_says_so_to_every_mapper() {
    for (Object value : List.of(
        TIMELINE,
        Portfolio.of(List.of(TIMELINE)),
        Audit.of(TIMELINE),
        Rules.implied(),
        Messages.in(java.util.Locale.ENGLISH),
        Wording.of("a text"),
        TIMELINE.agreement().acts().get(0).changes().get(0))) {
      assertThatThrownBy(() -> JSON.write(value)).hasMessageContaining("has no form in JSON");
      assertThatThrownBy(() -> JACKSON_3.writeValueAsString(Map.of("it", value)))
          .hasMessageContaining("has no form in JSON");
      assertThatThrownBy(() -> JACKSON_2.writeValueAsString(Map.of("it", value)))
          .hasMessageContaining("has no form in JSON");
    }
    assertThatThrownBy(() -> JSON.write(new Object())).hasMessageContaining("has no form in JSON");
  }

  @Test
  void and_what_is_written_only_is_read_by_none() {
    String cell = JSON.write(TIMELINE.matrix(DAY).of(EMMEN).get(0));

    assertThatThrownBy(() -> JACKSON_3.readValue(cell, Matrix.Cell.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("no Cell, which is written only");
    assertThatThrownBy(() -> JACKSON_2.readValue(cell, Matrix.Cell.class))
        .hasMessageContaining("no Cell, which is written only");
  }

  /** Alone, in a list and in a map; by the library and by a service's mapper alike. */
  @Test
  void and_what_has_a_form_has_one_wherever_it_is_written() throws Exception {
    Portfolio portfolio = Portfolio.of(List.of(TIMELINE));
    Map<String, Object> answers = new LinkedHashMap<>();
    answers.put("engagements", portfolio.engagements(EMMEN, DAY));
    answers.put("changes", portfolio.changes(LocalDate.of(2022, 1, 1), DAY));
    answers.put("ahead", portfolio.ahead(DAY));
    answers.put("with", portfolio.with(EMMEN, DAY));
    answers.put("pending", TIMELINE.pending(DAY));
    answers.put("membership", TIMELINE.on(DAY).member(EMMEN).orElseThrow());
    answers.put("status", List.of(TIMELINE.status(EMMEN, DAY)));

    String text = JSON.write(answers).strip();

    assertThat(text)
        .contains(
            "\"engagements\":[{\"agreement\":\"region\",\"status\":\"party\"",
            "\"owes\":[\"assen\"]",
            "\"with\":{\"drenthe\":[\"region\"]}",
            "\"status\":[\"party\"]");
    assertThat(JACKSON_3.writeValueAsString(answers)).isEqualTo(text);
    assertThat(JACKSON_2.writeValueAsString(answers)).isEqualTo(text);
  }

  /** By the name of the type, save where the format has a shorter word. */
  @Test
  void and_stands_in_the_schema_by_itself() {
    Map<String, String> shorter =
        Map.of("ConsentRule", "consent", "EffectRule", "effect", "NoticeWindow", "notice-window");
    Set<String> defined = TheSchema.definitions();
    Set<String> missing = new TreeSet<>();
    for (Format<?> format : Formats.list()) {
      String name = format.type().getSimpleName();
      String key =
          shorter.getOrDefault(name, Character.toLowerCase(name.charAt(0)) + name.substring(1));
      boolean isWord = format.type().isEnum();
      boolean isOfActs = org.entente.Act.class.isAssignableFrom(format.type());
      if (!isWord
          && !isOfActs
          && format.type() != Agreement.class
          && !Formats.FORMLESS.contains(format.type())
          && !defined.contains(key)) {
        missing.add(key);
      }
    }
    assertThat(missing).isEmpty();
  }
}
