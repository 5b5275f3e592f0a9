package org.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.Accession;
import org.entente.Party;
import org.entente.words.Messages;
import org.entente.rule.Rule;
import org.entente.rule.Rules;
import org.entente.answer.Standing;
import org.entente.answer.Violation;

/** A rule of a caller's own, and the library's words for its own rules, across modules. */
final class OwnRule {
  private OwnRule() {}

  public static void main(String[] args) {
    Rule notOnNewYear =
        (act, standing) ->
            standing.day().getDayOfYear() == 1 ? List.of(Violation.of("house.new-year")) : List.of();
    Accession accession = Accession.builder().id("joins").party(Party.of("assen", "Assen")).build();
    Standing newYear = Standing.builder(LocalDate.of(2024, 1, 1)).build();

    List<Violation> found = notOnNewYear.check(accession, newYear);
    if (!found.equals(List.of(Violation.of("house.new-year")))) {
      throw new AssertionError(found);
    }
    List<Violation> unmet = Rules.newcomerSigns().check(accession, newYear);
    String said = Messages.in(Locale.forLanguageTag("nl")).of(unmet.get(0));
    if (said.isBlank() || said.equals(unmet.get(0).code())) {
      throw new AssertionError(unmet);
    }
    System.out.println("core on the module path: " + said);
  }
}
