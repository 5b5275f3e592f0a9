package org.example;

import java.util.List;
import org.entente.Accession;
import org.entente.Proceeding;
import org.entente.PartyKind;
import org.entente.rule.Rule;
import org.entente.answer.Standing;
import org.entente.answer.Violation;

/** Our covenant is one of municipalities: nobody else joins. */
public final class MunicipalitiesOnly implements Rule {
  @Override
  public List<Violation> check(Proceeding proceeding, Standing standing) {
    return proceeding instanceof Accession accession && !accession.party().kind().equals(PartyKind.MUNICIPALITY)
        ? List.of(Violation.of("accession.municipalities-only").withParty(accession.party().id()))
        : List.of();
  }
}
