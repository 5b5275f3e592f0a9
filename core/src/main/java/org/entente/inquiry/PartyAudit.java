package org.entente.inquiry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Change;
import org.entente.Identifier;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Succession;
import org.entente.Term;
import org.entente.answer.Finding;

/** What is odd about the parties that a dossier lists, added to what was found before. */
record PartyAudit(Agreement agreement, List<Finding> findings) {
  void add() {
    if (agreement.knownParties().isEmpty()) {
      findings.add(Finding.of("no-parties"));
    }
    agreement.others().forEach(this::addListed);
    addTwins();
  }

  /** One that an act brings in anyway, or that nobody names. */
  private void addListed(Party party) {
    Optional<ActId> by =
        agreement.acts().stream().filter(act -> brings(act, party)).map(Act::id).findFirst();
    if (by.isPresent()) {
      findings.add(Finding.of("party-listed-twice").withAct(by).withParty(party.id()));
    } else if (!agreement.mentioned().contains(party.id())) {
      findings.add(Finding.of("party-unmentioned").withAct(by).withParty(party.id()));
    }
  }

  private static boolean brings(Act act, Party party) {
    return act.changes().stream().anyMatch(change -> change.introduced().contains(party));
  }

  /** One organisation under two ids: known by one identifier, or by ids that look alike. */
  private void addTwins() {
    Map<String, Party> byLook = new HashMap<>();
    Map<String, List<Party>> byIdentifier = new HashMap<>();
    for (Party party : agreement.knownParties().values()) {
      Party alike = byLook.putIfAbsent(look(party.id()), party);
      if (alike != null) {
        findings.add(finding("ids-look-alike", alike, party));
      }
      Set<Party> told = new LinkedHashSet<>();
      for (Identifier identifier : party.identifiers()) {
        String key = identifier.scheme() + ":" + identifier.value();
        List<Party> known = byIdentifier.computeIfAbsent(key, each -> new ArrayList<>());
        for (Party other : known) {
          if (isShared(identifier, other)
              && !other.equals(party)
              && !succeedEachOther(other.id(), party.id())
              && told.add(other)) {
            findings.add(finding("one-identifier-two-parties", other, party)
                .with("scheme", identifier.scheme())
                .with("value", identifier.value()));
          }
        }
        known.add(party);
      }
    }
  }

  private static Finding finding(String code, Party one, Party other) {
    return Finding.of(code).withParty(one.id()).with("other", other.id());
  }

  /** What a hasty reader sees of an id: no case, no accents, no punctuation, 0 for O. */
  private static String look(PartyId id) {
    return Normalizer.normalize(id.value(), Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .replace('0', 'o')
        .replace('1', 'l');
  }

  private static boolean isShared(Identifier identifier, Party other) {
    return other.identifiers().stream()
        .anyMatch(each -> each.scheme().equals(identifier.scheme())
            && each.value().equals(identifier.value())
            && overlap(each.validity(), identifier.validity()));
  }

  private static boolean overlap(Term one, Term other) {
    return startsBefore(one, other) && startsBefore(other, one);
  }

  private static boolean startsBefore(Term one, Term other) {
    return one.from().isEmpty()
        || other.until().isEmpty()
        || one.from().get().isBefore(other.until().get());
  }

  /** One that took another's place may have taken its number with it. */
  private boolean succeedEachOther(PartyId one, PartyId other) {
    return agreement.acts().stream()
        .filter(Succession.class::isInstance)
        .flatMap(act -> act.changes().stream())
        .anyMatch(change -> names(change, one) && names(change, other));
  }

  private static boolean names(Change change, PartyId party) {
    return change.mentioned().contains(party)
        || change.introduced().stream().anyMatch(each -> each.id().equals(party));
  }
}
