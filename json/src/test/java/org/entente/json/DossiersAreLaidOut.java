package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.entente.Agreement;
import org.entente.ConsentRule;
import org.entente.DatedName;
import org.entente.EffectRule;
import org.entente.Extensions;
import org.entente.Identifier;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Succession;
import org.entente.Term;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is small stands on one line, what isn't on several. */
@Tag("13")
class DossiersAreLaidOut {
  private static final Party PARTY = Party.of("p", "P");
  private static final Agreement AGREEMENT =
      Agreement.builder().id("a").title("T").addFounders(PARTY).build();

  private static List<String> lines(Agreement agreement, String first) {
    return EntenteJson.standard()
        .write(agreement)
        .lines()
        .dropWhile(line -> !line.contains(first))
        .toList();
  }

  private static List<String> party(Party party) {
    return lines(AGREEMENT.withFounders(party), "\"parties\"").stream()
        .skip(1)
        .takeWhile(line -> !line.equals("  ],"))
        .toList();
  }

  private static List<String> consent(ConsentRule rule) {
    Provisions provisions = Provisions.builder()
        .accession(Procedure.of(rule, EffectRule.onCompletion()))
        .build();
    return lines(AGREEMENT.withProvisions(provisions), "\"consent\"").stream()
        .takeWhile(line -> line.startsWith("      "))
        .toList();
  }

  @Test
  void should_have_a_party_of_an_id_and_a_name_on_one_line() {
    assertThat(party(PARTY)).containsExactly("    { \"id\": \"p\", \"name\": \"P\" }");
  }

  @Test
  void should_have_a_party_of_more_on_several() {
    List<String> start = List.of("    {", "      \"id\": \"p\",", "      \"name\": \"P\",");
    assertThat(party(PARTY.withIdentifiers(Identifier.of("tooi", "gm0114"))))
        .startsWith(start.toArray(String[]::new));
    assertThat(party(PARTY.withDatedNames(
            DatedName.of("Old P", Term.always().until(LocalDate.of(2015, 1, 1))))))
        .startsWith(start.toArray(String[]::new));
    assertThat(party(PARTY.withExtensions(Extensions.of(Map.of("x", 1)))))
        .startsWith(start.toArray(String[]::new));
  }

  @Test
  void should_have_a_later_rule_on_one_line_where_the_rule_itself_would_be() {
    assertThat(consent(ConsentRule.after(Period.ofMonths(1), ConsentRule.atLeast(2))))
        .containsExactly(
            "      \"consent\": { \"after\": { \"period\": \"P1M\", \"rule\": { \"at-least\": 2 } } }");
    assertThat(consent(ConsentRule.after(
            Period.ofMonths(1),
            new ConsentRule.AnyOf(List.of(ConsentRule.atLeast(2), ConsentRule.everyPartner())))))
        .startsWith(
            "      \"consent\": {",
            "        \"after\": {",
            "          \"period\": \"P1M\",",
            "          \"rule\": {");
  }

  @Test
  void should_have_those_who_succeed_on_one_line() {
    Agreement agreement = AGREEMENT.withActs(Succession.builder()
        .id("split")
        .on(LocalDate.of(2023, 1, 1))
        .addPredecessors(PARTY.id())
        .addSuccessors(Party.of("q", "Q"), Party.of("r", "R"))
        .build());
    assertThat(lines(agreement, "\"predecessors\""))
        .startsWith("      \"predecessors\": [\"p\"],", "      \"successors\": [\"q\", \"r\"]");
  }
}
