package org.entente.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.Given;
import org.entente.Instrument;
import org.entente.Objection;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Signature;
import org.entente.Towards;
import org.entente.Withdrawal;
import org.entente.answer.Finding;
import org.junit.jupiter.api.Test;

/**
 * What a timeline costs grows with what is in the dossier, and no faster. Bytes allocated are
 * counted, not seconds: they are the same on a busy machine, and whatever is done once too often
 * for each party allocates too.
 */
class CostTest {
  private static final LocalDate FOUNDING = LocalDate.of(1950, 1, 1);
  private static final LocalDate LATER = LocalDate.of(2100, 1, 1);
  private static final int ROUNDS = 8;

  /**
   * A dossier in two sizes: what is eight times as large must not cost more than this much over
   * eight times as much.
   */
  private static final double SLACK = 1.3;

  @Test
  void should_cost_the_same_for_each_signature_at_any_size() {
    Agreement small = agreement(100, 10, CostTest::oneByOne);
    Agreement large = agreement(800, 80, CostTest::oneByOne);

    assertThat(perFact(large)).isLessThan(SLACK * perFact(small));
  }

  @Test
  void should_cost_the_same_for_each_signature_if_all_accessions_are_open_at_once() {
    Agreement small = agreement(100, 10, CostTest::allAtOnce);
    Agreement large = agreement(800, 80, CostTest::allAtOnce);

    assertThat(perFact(large)).isLessThan(SLACK * perFact(small));
  }

  @Test
  void should_cost_the_same_for_each_accession_if_anybody_may_join() {
    Agreement small = open(agreement(3, 500, CostTest::byNewcomerAlone));
    Agreement large = open(agreement(3, 4000, CostTest::byNewcomerAlone));

    assertThat(partiesIn(large)).isEqualTo(4003);
    assertThat(perFact(large)).isLessThan(SLACK * perFact(small));
  }

  @Test
  void should_cost_the_same_for_each_accession_if_a_register_states_them() {
    Agreement small = agreement(3, 500, CostTest::given);
    Agreement large = agreement(3, 4000, CostTest::given);

    assertThat(partiesIn(large)).isEqualTo(4003);
    assertThat(perFact(large)).isLessThan(SLACK * perFact(small));
  }

  /** Each leaving makes the roll anew, so that it costs in proportion to those on it. */
  @Test
  void should_cost_in_proportion_to_those_bound_for_each_notice_if_nearly_all_leave() {
    assertThat(perNotice(leaving(800))).isLessThan(SLACK * 8 * perNotice(leaving(100)));
  }

  /** Each accession makes the roll anew, so that it costs in proportion to those on it. */
  @Test
  void should_cost_in_proportion_to_those_bound_for_each_accession_that_one_is_kept_apart_from() {
    assertThat(perFact(apart(200))).isLessThan(SLACK * 8 * perFact(apart(25)));
  }

  @Test
  void should_find_one_thing_for_each_act_that_prevails_by_its_id() {
    List<Finding> found = Audit.of(amendedAtOnce(300)).findings();

    assertThat(found).filteredOn(each -> each.code().equals("decided-by-id")).hasSize(299);
  }

  @Test
  void should_cost_the_same_to_ask_at_any_size() {
    Timeline small = Timeline.of(agreement(100, 10, CostTest::oneByOne));
    Timeline large = Timeline.of(agreement(800, 80, CostTest::oneByOne));

    assertThat(bytes(() -> large.on(LATER))).isLessThan(SLACK * bytes(() -> small.on(LATER)));
    assertThat(bytes(() -> large.outcome("act-9", LATER)))
        .isLessThan(SLACK * bytes(() -> small.outcome("act-9", LATER)));
  }

  @Test
  void should_explain_in_proportion_to_what_is_missing() {
    Timeline few = Timeline.of(lacking(2, agreement(100, 1, CostTest::oneByOne)));
    Timeline many = Timeline.of(lacking(2, agreement(800, 1, CostTest::oneByOne)));

    assertThat(many.outcome("act-0", LATER).violations()).hasSize(2);
    assertThat(bytes(() -> many.outcome("act-0", LATER).violations()))
        .isLessThan(SLACK * bytes(() -> few.outcome("act-0", LATER).violations()));
  }

  @Test
  void should_cost_no_more_if_ids_were_chosen_to_collide() {
    Agreement usual = agreement(1024, 4, CostTest::oneByOne);
    List<Party> colliding = new ArrayList<>();
    for (int i = 0; i < 1024 + 4; i++) {
      colliding.add(Party.of(colliding(i), "Party " + i));
    }
    Agreement hostile = agreement(colliding, 1024, 4, CostTest::oneByOne);

    assertThat(colliding(0).hashCode()).isEqualTo(colliding(1027).hashCode());
    assertThat(partiesIn(hostile)).isEqualTo(1028);
    assertThat(perFact(hostile)).isLessThan(4 * perFact(usual));
  }

  /** Texts of one length that all have one hash: "Aa" and "BB" do. */
  private static String colliding(int number) {
    StringBuilder text = new StringBuilder();
    for (int bit = 0; bit < 11; bit++) {
      text.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return text.toString();
  }

  private static int partiesIn(Agreement agreement) {
    return Timeline.of(agreement).on(LATER).partners().size();
  }

  private static double perFact(Agreement agreement) {
    int facts = agreement.signatures().size();
    for (Act act : agreement.acts()) {
      facts += 1 + ((Accession) act).signatures().size();
    }
    return bytes(() -> Timeline.of(agreement)) / facts;
  }

  /**
   * The least of several rounds: the first ones load classes, and compilers only ever leave
   * allocations out.
   */
  private static double bytes(Supplier<Object> work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = threads.getThreadAllocatedBytes(thread);
      Object kept = work.get();
      long after = threads.getThreadAllocatedBytes(thread);
      assertThat(kept).isNotNull();
      least = Math.min(least, after - before);
    }
    return least;
  }

  private interface Signing {
    Accession accession(int number, Party newcomer, List<Party> bound);
  }

  private static Agreement agreement(int founders, int accessions, Signing signing) {
    List<Party> parties = new ArrayList<>();
    for (int i = 0; i < founders + accessions; i++) {
      parties.add(Party.of("party-" + i, "Party " + i));
    }
    return agreement(parties, founders, accessions, signing);
  }

  private static Agreement agreement(
      List<Party> parties, int founders, int accessions, Signing signing) {
    List<Accession> acts = new ArrayList<>();
    for (int i = 0; i < accessions; i++) {
      acts.add(signing.accession(i, parties.get(founders + i), parties.subList(0, founders + i)));
    }
    return Agreement.builder()
        .id("agreement")
        .title("Agreement")
        .addAllFounders(parties.subList(0, founders))
        .addAllSignatures(signatures(parties.subList(0, founders), FOUNDING))
        .addAllActs(acts)
        .build();
  }

  private static List<Signature> signatures(List<Party> parties, LocalDate first) {
    List<Signature> signatures = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      signatures.add(
          Signature.of(parties.get(i), first.equals(FOUNDING) ? first : first.plusDays(i % 5)));
    }
    return signatures;
  }

  private static Accession.Builder accession(int number, Party newcomer) {
    return Accession.builder().id("act-" + number).party(newcomer);
  }

  private static LocalDate day(int number) {
    return FOUNDING.plusDays(1 + 10L * number);
  }

  private static Accession oneByOne(int number, Party newcomer, List<Party> bound) {
    return accession(number, newcomer)
        .addAllSignatures(signatures(bound, day(number)))
        .addSignatures(Signature.of(newcomer, day(number).plusDays(6)))
        .build();
  }

  private static Accession allAtOnce(int number, Party newcomer, List<Party> bound) {
    return oneByOne(number, newcomer, bound).withOpensOn(day(0));
  }

  private static Accession byNewcomerAlone(int number, Party newcomer, List<Party> bound) {
    return accession(number, newcomer)
        .addSignatures(Signature.of(newcomer, day(number)))
        .build();
  }

  private static Accession given(int number, Party newcomer, List<Party> bound) {
    return accession(number, newcomer)
        .given(Given.of(day(number), "a register"))
        .build();
  }

  private static double perNotice(Agreement agreement) {
    return bytes(() -> Timeline.of(agreement)) / agreement.acts().size();
  }

  /** Founders, of whom all but a few leave by notice, one each day. */
  private static Agreement leaving(int founders) {
    Provisions byNotice =
        Provisions.builder().withdrawal(Procedure.byNotice(Period.ofMonths(12))).build();
    Agreement all = agreement(founders, 0, CostTest::given).withProvisions(byNotice);
    List<Act> notices = new ArrayList<>();
    for (int i = 0; i < founders - 3; i++) {
      notices.add(Withdrawal.builder()
          .id("act-" + i)
          .party(all.founders().get(i))
          .notifiedOn(day(0).plusDays(i))
          .build());
    }
    return all.withActs(notices);
  }

  /** Newcomers, each of which the first party keeps apart from by an objection. */
  private static Agreement apart(int newcomers) {
    Agreement all = agreement(3, newcomers, CostTest::byNewcomerAlone);
    Procedure notObjecting = Provisions.standard()
        .accession()
        .withConsent(ConsentRule.none())
        .withTowards(Towards.NOT_OBJECTING);
    Party first = all.founders().get(0);
    List<Act> acts = new ArrayList<>();
    for (Act act : all.acts()) {
      Accession accession = (Accession) act;
      acts.add(accession.withObjections(
          Objection.of(first, accession.signatures().get(0).on())));
    }
    return all.withActs(acts).withProvisions(all.provisions().withAccession(notObjecting));
  }

  private static Agreement amendedAtOnce(int amendments) {
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i < amendments; i++) {
      acts.add(Amendment.builder()
          .id("act-" + i)
          .addAdopts(Instrument.of("text", "Text").withVersion("v" + i))
          .given(Given.of(day(0), "a register"))
          .build());
    }
    return agreement(3, 0, CostTest::given).withActs(acts);
  }

  private static Agreement open(Agreement agreement) {
    Procedure anybody = Provisions.standard().accession().withConsent(ConsentRule.none());
    return agreement.withProvisions(agreement.provisions().withAccession(anybody));
  }

  private static Agreement lacking(int count, Agreement agreement) {
    Accession last = (Accession) agreement.acts().get(agreement.acts().size() - 1);
    List<Signature> signatures =
        last.signatures().subList(count, last.signatures().size());
    return agreement.withAct(last.withSignatures(signatures));
  }
}
