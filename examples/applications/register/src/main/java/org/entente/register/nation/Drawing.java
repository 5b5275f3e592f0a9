package org.entente.register.nation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Decision;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Signature;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Withdrawal;

/** Draws one agreement of a made-up nation: the same number gives the same one. */
final class Drawing {
  private static final String SOURCE = "Made-up register of a made-up nation";
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
  private static final int DAYS = 13_400;
  private static final int MOST_PARTIES = 97;
  private static final double SPREAD = 0.9;

  private final Municipalities all;
  private final SplittableRandom random;
  private final long number;
  private final LocalDate founded;
  private final Agreement.Builder agreement = Agreement.builder();
  private final Map<Integer, Party> members = new LinkedHashMap<>();
  private final Instrument text;

  Drawing(Municipalities all, long seed, long number) {
    this.all = all;
    this.random = new SplittableRandom(seed * 1_000_003 + number);
    this.number = number;
    this.founded = FIRST_DAY.plusDays(random.nextInt(DAYS));
    this.text = Instrument.of("text", "Text of arrangement " + number);
  }

  Agreement draw() {
    agreement
        .id("arrangement-" + number)
        .title("Arrangement " + number)
        .addInstruments(text);
    choose(Math.min(size(), all.count() - 1));
    agreement.addAllFounders(members.values());
    found();
    successions();
    accession();
    withdrawal();
    return agreement.build();
  }

  /** A median of five, a few of dozens. */
  private int size() {
    double normal = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()))
        * StrictMath.cos(2 * Math.PI * random.nextDouble());
    long size = Math.round(5 * StrictMath.exp(SPREAD * normal));
    return (int) Math.max(2, Math.min(MOST_PARTIES, size));
  }

  /** Neighbours, mostly. */
  private void choose(int size) {
    int centre = random.nextInt(all.count());
    TreeSet<Integer> chosen = new TreeSet<>();
    int reach = size + 2;
    while (chosen.size() < size) {
      chosen.add(Math.floorMod(centre + random.nextInt(reach), all.count()));
      reach++;
    }
    for (int each : chosen) {
      Party party = partyOn(each, founded);
      if (!members.containsValue(party)) {
        members.put(each, party);
      }
    }
  }

  private Party partyOn(int each, LocalDate day) {
    return all.mergesOn(each).filter(on -> !on.isAfter(day)).isPresent()
        ? all.merged(each)
        : all.party(each);
  }

  private void found() {
    if (random.nextInt(100) < 55) {
      agreement.given(Given.of(founded, SOURCE));
    } else {
      sign();
    }
    if (random.nextInt(100) < 30) {
      LocalDate end = founded.plusYears(4 + random.nextInt(12));
      agreement.term(Term.from(founded).until(end));
      if (random.nextInt(100) < 40) {
        agreement.addActs(Amendment.builder()
            .id("extension")
            .title("Extension")
            .term(Term.from(founded).until(end.plusYears(4)))
            .given(Given.of(end.minusDays(30), SOURCE))
            .build());
      }
    }
  }

  /** One in twelve waits for a last signature. */
  private void sign() {
    boolean isComplete = random.nextInt(12) > 0;
    int left = members.size();
    boolean decides = random.nextInt(100) < 40;
    agreement.opensOn(founded.minusDays(60));
    for (Party party : members.values()) {
      left--;
      LocalDate on = founded.minusDays(random.nextInt(50));
      if (decides) {
        agreement.addDecisions(Decision.of(party, on.minusDays(random.nextInt(10))));
      }
      if (isComplete || left > 0) {
        agreement.addSignatures(Signature.of(party, on));
      }
    }
  }

  /** One succession for each pair of which one is a member on its day. */
  private void successions() {
    Map<PartyId, List<Integer>> pairs = new LinkedHashMap<>();
    members.keySet().stream()
        .filter(each -> all.mergesOn(each).filter(on -> on.isAfter(founded)).isPresent())
        .forEach(each -> pairs
            .computeIfAbsent(all.merged(each).id(), merged -> new ArrayList<>())
            .add(each));
    pairs.forEach((merged, predecessors) -> {
      Succession.Builder succession = Succession.builder()
          .id("succession-" + merged)
          .on(all.mergesOn(predecessors.get(0)).orElseThrow())
          .addSuccessors(all.merged(predecessors.get(0)));
      predecessors.forEach(each -> succession.addPredecessors(members.get(each).id()));
      agreement.addActs(succession.build());
    });
  }

  private void accession() {
    int next = Math.floorMod(lastMember() + 1 + random.nextInt(3), all.count());
    LocalDate on = founded.plusDays(200L + random.nextInt(2000));
    Party party = partyOn(next, on);
    boolean isNew = !members.containsKey(next) && !members.containsKey(next ^ 1);
    if (random.nextInt(100) >= 25 || !isNew || all.mergesOn(next).isPresent()) {
      return;
    }
    Accession.Builder accession = Accession.builder()
        .id("accession-" + party.id())
        .title("Accession of " + party.name())
        .party(party);
    if (random.nextBoolean()) {
      accession.given(Given.of(on, SOURCE));
    } else {
      accession.opensOn(on).closesOn(on.plusYears(2));
      accession.addSignatures(Signature.of(party, on));
      members.values().stream()
          .filter(each -> random.nextInt(10) > 0)
          .forEach(each -> accession.addSignatures(Signature.of(each, on.plusDays(20))));
    }
    agreement.addActs(accession.build());
  }

  private void withdrawal() {
    int last = lastMember();
    if (members.size() > 3 && all.mergesOn(last).isEmpty() && random.nextInt(100) < 15) {
      LocalDate on = founded.plusDays(400L + random.nextInt(4000));
      agreement.addActs(Withdrawal.builder()
          .id("withdrawal-" + members.get(last).id())
          .party(members.get(last).id())
          .given(Given.of(on, SOURCE))
          .build());
    }
  }

  private int lastMember() {
    return members.keySet().stream().reduce((first, second) -> second).orElseThrow();
  }
}
