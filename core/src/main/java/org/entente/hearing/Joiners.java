package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Anchor;
import org.entente.Change;
import org.entente.ConsensualAct;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Role;
import org.entente.answer.Past;

/**
 * Those who accede before entry into force where accession asks nobody: each counts towards the
 * numbers and the weights of the founding from the day of its own consent, as a founder would.
 * Immutable.
 */
public final class Joiners {
  private final List<Statements> accessions;

  private Joiners(List<Statements> accessions) {
    this.accessions = accessions;
  }

  /** The accessions in the role of partner that ask nobody, by the rules of the founding. */
  public static Joiners of(Agreement agreement, Supplier<List<Past.Succeeded>> successions) {
    List<Statements> accessions = new ArrayList<>();
    for (Act act : agreement.acts()) {
      if (act instanceof ConsensualAct accession
          && Statements.asksNobody(accession, agreement.provisions())
          && act.changes().stream().anyMatch(Joiners::joins)) {
        Statements said = Statements.of(
            accession,
            agreement.provisions(),
            OwnDays.known(accession, Lineage.empty(), LocalDate.MAX),
            successions,
            party -> agreement.party(party).map(Party::kind));
        accessions.add(said);
      }
    }
    return new Joiners(List.copyOf(accessions));
  }

  private static boolean joins(Change change) {
    return change instanceof Change.Joins joins && joins.role() == Role.PARTNER;
  }

  /**
   * Who counts beside those whom a founding asks: the newcomers of one accession, or who stands in
   * their places, each time as one; and whether their consent stands.
   */
  Map<Set<PartyId>, Boolean> of(Hearing founding) {
    Map<Set<PartyId>, Boolean> joiners = new LinkedHashMap<>();
    for (Statements said : accessions) {
      Set<PartyId> newcomers = said.newcomers(founding.lineage());
      if (isOpen(said, founding.day()) && !isAnyToFound(newcomers, founding)) {
        Hearing joining = founding.ofNewcomer(said);
        joiners.merge(newcomers, newcomers.stream().allMatch(joining::stands), Boolean::logicalOr);
      }
    }
    return joiners;
  }

  /** One that is named to found, as an associate too, takes part by the founding alone. */
  private static boolean isAnyToFound(Set<PartyId> newcomers, Hearing founding) {
    Agreement agreement = (Agreement) founding.proceeding();
    return Stream.of(agreement.founders(), agreement.associates())
        .flatMap(List::stream)
        .anyMatch(named -> !Collections.disjoint(newcomers, founding.lineage().heirs(named.id())));
  }

  private static boolean isOpen(Statements said, LocalDate day) {
    EffectRule effect = said.proceeding().effectRule(said.provisions());
    return said.opening().filter(opening -> !opening.isAfter(day)).isPresent()
        && said.closing().filter(day::isAfter).isEmpty()
        && effect.tooLateFrom().filter(late -> !late.isAfter(day)).isEmpty()
        && !hasFailed(effect, said.proceeding(), day);
  }

  /** Whether what its effect waits for, or a part of it, has not happened by its last day. */
  private static boolean hasFailed(EffectRule effect, Proceeding accession, LocalDate day) {
    boolean isPast = effect instanceof EffectRule.From from
        && from.anchor().name().isPresent()
        && from.by()
            .filter(day::isAfter)
            .filter(by -> accession.occurrences().stream()
                .filter(each -> from.anchor().equals(Anchor.occurrence(each.name())))
                .allMatch(each -> each.on().isAfter(by)))
            .isPresent();
    return isPast || effect.rules().stream().anyMatch(part -> hasFailed(part, accession, day));
  }
}
