package org.example.service.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Fact;
import org.entente.Given;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Succession;
import org.entente.answer.Explanation;
import org.entente.answer.Finding;
import org.entente.answer.Pending;
import org.entente.timeline.Audit;
import org.entente.timeline.Timeline;
import org.example.service.answer.Entry;
import org.example.service.answer.MembershipSpans;
import org.example.service.store.FactsByVersion.Recording;

/** Puts the answers about one agreement into words. */
final class AgreementViews {
  private static final int MOST_LINES = 500;
  private static final int MOST_KNOWN = 60;

  private final Timeline timeline;
  private final Asked asked;
  private final Phrases phrases;
  private final List<Matter> matters;

  AgreementViews(Timeline timeline, Asked asked) {
    this.timeline = timeline;
    this.asked = asked;
    this.phrases = Phrases.in(asked.language()).naming(timeline.agreement()).on(asked.on());
    this.matters = Matter.of(timeline, asked.on(), phrases);
  }

  /** What the address may ask besides. */
  record Besides(
      Optional<String> why,
      Optional<LocalDate> rest,
      Optional<String> first,
      Optional<String> second) {}

  AgreementView view(
      Besides besides,
      List<LocalDate> knownDays,
      Optional<String> version,
      Optional<RecordedNotice> notice,
      Map<String, Recording> recordings,
      ZoneId zone) {
    AnswerFirst answer = new AnswerFirst(timeline, asked, phrases);
    List<Entry> record = Entry.allOf(timeline.agreement());
    SortedSet<LocalDate> days = days(record);
    List<RecordLine> entries =
        RecordLine.of(record, timeline.agreement(), recordings, phrases, zone);
    return new AgreementView(
        asked,
        timeline.agreement().title(),
        answer.lead(),
        answer.standing(),
        answer.more(),
        last(days.headSet(asked.on())),
        days.tailSet(dayAfter()).stream().findFirst().filter(day -> day.isAfter(asked.on())),
        knownDays,
        version,
        notice,
        open(besides.rest().orElse(dayAfter())),
        settled(),
        AheadWords.of(timeline, asked.on(), phrases),
        MemberLine.of(timeline, asked.on(), phrases),
        parties(),
        why(besides.why()),
        MembershipPicture.of(MembershipSpans.of(timeline), asked.on(), phrases),
        events(),
        TextsView.of(timeline, asked.on(), besides.first(), besides.second(), phrases),
        AgreementView.Lines.first(entries, MOST_LINES),
        odd());
  }

  /** The days on which something changes, or is recorded to have happened. */
  private SortedSet<LocalDate> days(List<Entry> record) {
    SortedSet<LocalDate> days = new TreeSet<>();
    timeline.standings().forEach(standing -> days.add(standing.day()));
    timeline.events().forEach(event -> days.add(event.on()));
    record.stream()
        .filter(entry -> entry.wrongFrom().isEmpty())
        .forEach(entry -> entry.on().ifPresent(days::add));
    return days;
  }

  private static Optional<LocalDate> last(SortedSet<LocalDate> days) {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.last());
  }

  private LocalDate dayAfter() {
    return asked.on().getYear() < 9999 ? asked.on().plusDays(1) : asked.on();
  }

  private List<OpenMatter> open(LocalDate rest) {
    return matters.stream()
        .filter(matter -> matter.isOpenOn(asked.on()))
        .map(matter -> OpenMatter.of(timeline, matter, rest, phrases))
        .toList();
  }

  private List<AgreementView.Settled> settled() {
    return matters.stream()
        .filter(matter -> !matter.isOpenOn(asked.on()))
        .map(matter -> new AgreementView.Settled(
            matter.id().map(Object::toString).orElse(""),
            matter.title(),
            outcome(matter),
            matrix(matter)))
        .toList();
  }

  private Optional<MatrixTable> matrix(Matter matter) {
    return matter
        .proceeding()
        .filter(proceeding -> !proceeding.statements().isEmpty())
        .map(proceeding ->
            MatrixTable.of(matter.matrix(timeline, asked.on()), matter.newcomers(), phrases));
  }

  private String outcome(Matter matter) {
    if (matter.act().orElse(null) instanceof Succession succession) {
      return phrases.say("settled.by-law", succession.on());
    }
    if (matter.outcome() instanceof Pending pending) {
      Optional<Given> stated = matter.proceeding().flatMap(Proceeding::given);
      if (stated.isPresent()) {
        return phrases.say("settled.stated", stated.get().on());
      }
      return pending
          .opening()
          .map(opening -> phrases.say("open.opens", opening))
          .orElseGet(() -> phrases.say("open.never"));
    }
    return phrases.messages().of(matter.outcome());
  }

  private List<AgreementView.Option> parties() {
    List<AgreementView.Option> options = new ArrayList<>();
    for (Party party : timeline.agreement().knownParties().values()) {
      options.add(new AgreementView.Option(party.id().value(), party.nameOn(asked.on())));
    }
    return options;
  }

  private AgreementView.WhyView why(Optional<String> party) {
    if (party.isEmpty()) {
      return new AgreementView.WhyView("", List.of(), false);
    }
    Explanation found = timeline.why(PartyId.of(party.get()), asked.on());
    return new AgreementView.WhyView(
        party.get(), Told.of(phrases.messages().of(found)), found.isGiven());
  }

  private List<AgreementView.EventLine> events() {
    return timeline.events().stream()
        .limit(MOST_LINES)
        .map(event -> new AgreementView.EventLine(
            event.on(),
            phrases.messages().of(event),
            Optional.of(event.effectiveOn()).filter(day -> !day.equals(event.on()))))
        .toList();
  }

  private List<String> odd() {
    return Audit.of(timeline).findings().stream()
        .limit(MOST_LINES)
        .map(this::odd)
        .toList();
  }

  /** What is odd, and of which act where the sentence does not say so. */
  private String odd(Finding finding) {
    String sentence = phrases.messages().of(finding);
    return finding
        .act()
        .flatMap(timeline.agreement()::act)
        .map(act -> Matter.titleOf(act, phrases))
        .filter(title -> !sentence.contains(title))
        .map(title -> title + ": " + sentence)
        .orElse(sentence);
  }

  /** The days on which something of a dossier became known, latest first. */
  static List<LocalDate> knownDays(Timeline whole) {
    TreeSet<LocalDate> days = new TreeSet<>(Comparator.reverseOrder());
    Agreement agreement = whole.agreement();
    addKnownDays(agreement.facts(), days);
    for (Act act : agreement.acts()) {
      act.recordedOn().ifPresent(days::add);
      if (act instanceof Proceeding proceeding) {
        addKnownDays(proceeding.facts(), days);
      }
    }
    return days.stream().limit(MOST_KNOWN).toList();
  }

  private static void addKnownDays(List<Fact> facts, Set<LocalDate> days) {
    for (Fact fact : facts) {
      days.add(fact.recordedOn());
      fact.recordedUntil().ifPresent(days::add);
    }
  }
}
