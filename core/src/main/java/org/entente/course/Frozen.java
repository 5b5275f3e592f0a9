package org.entente.course;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.Anchor;
import org.entente.Anchors;
import org.entente.ConsensualAct;
import org.entente.ConsentFinal;
import org.entente.ConsentRule;
import org.entente.EffectDay;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Succession;
import org.entente.answer.Past;
import org.entente.answer.Standing;
import org.entente.hearing.Asked;
import org.entente.hearing.Hearing;
import org.entente.hearing.Notice;
import org.entente.hearing.OwnDays;
import org.entente.hearing.Statements;
import org.entente.roll.Concern;
import org.entente.roll.Seat;
import org.entente.roll.Seats;
import org.jspecify.annotations.Nullable;

/**
 * What is frozen for a proceeding from its opening: the provisions by which its statements count,
 * and, where provisions say so, whom it asks.
 *
 * @param agreement what it belongs to
 * @param said what was said, counted under the frozen provisions
 * @param given what a source states instead of signatures, unless the rules refuse it
 * @param isOpened whether anything is frozen yet
 * @param fixedOn the day on which those asked were fixed; null if they are not
 * @param fixed the places of those asked, if they are fixed
 * @param asked who was asked on days gone by
 */
public record Frozen(
    Agreement agreement,
    Statements said,
    Optional<Given> given,
    boolean isOpened,
    @Nullable LocalDate fixedOn,
    List<Seat> fixed,
    Asked asked) {
  static Frozen before(
      Agreement agreement, Proceeding proceeding, Optional<Given> given, Asked asked) {
    Statements said =
        said(agreement, proceeding, agreement.provisions(), openingOf(proceeding, LocalDate.MIN));
    return new Frozen(agreement, said, given, false, null, List.of(), asked);
  }

  public Proceeding proceeding() {
    return said.proceeding();
  }

  public boolean isGiven() {
    return given.isPresent();
  }

  /** Whether one may take back its consent to it until it is itself bound. */
  public boolean mayStepBack() {
    return !isGiven() && said.provisions().consentFinal() == ConsentFinal.AT_EFFECT;
  }

  boolean isFounding() {
    return proceeding() instanceof Agreement;
  }

  public ConsentRule consentRule() {
    return proceeding().consentRule(said.provisions());
  }

  public EffectRule effectRule() {
    return proceeding().effectRule(said.provisions());
  }

  /**
   * The days on which its effect may turn by itself, for it may be too late or a condition has
   * failed: by provisions or by its own clause.
   */
  Stream<LocalDate> turningDays() {
    Optional<EffectRule> own =
        proceeding() instanceof ConsensualAct act ? act.effect() : Optional.empty();
    return own.isEmpty()
        ? effectRule().turningDays()
        : Stream.concat(effectRule().turningDays(), own.get().turningDays());
  }

  /** The provisions in force now hold for it from now on, whatever changes later. */
  Frozen opened(Provisions provisions) {
    return new Frozen(agreement, under(provisions), given, true, fixedOn, fixed, asked);
  }

  private Statements under(Provisions provisions) {
    return said.provisions().equals(provisions)
        ? said
        : said(agreement, proceeding(), provisions, openingOf(proceeding(), LocalDate.MIN));
  }

  /** Of the days on which a closing may hang, the opening alone. */
  private static Anchors openingOf(Proceeding proceeding, LocalDate today) {
    return Anchors.knownOn(
        today, anchor -> anchor.equals(Anchor.OPENING) ? proceeding.opening() : Optional.empty());
  }

  /** With its closing day as it is known on a day, where that hangs on others. */
  Frozen closing(Position position, LocalDate today) {
    boolean isHanging = proceeding()
        .procedure(said.provisions())
        .closes()
        .filter(rule -> !rule.anchors().isEmpty())
        .isPresent();
    if (!isHanging) {
      return this;
    }
    Anchors known = known(position, today);
    Optional<LocalDate> closing = proceeding().closing(said.provisions(), known);
    return closing.equals(said.closing())
        ? this
        : with(said(agreement, proceeding(), said.provisions(), known));
  }

  private Frozen with(Statements other) {
    return new Frozen(agreement, other, given, isOpened, fixedOn, fixed, asked);
  }

  private static Statements said(
      Agreement agreement, Proceeding proceeding, Provisions provisions, Anchors known) {
    return Statements.of(
        proceeding,
        provisions,
        known,
        () -> successions(agreement),
        party -> agreement.party(party).map(Party::kind));
  }

  static List<Past.Succeeded> successions(Agreement agreement) {
    return agreement.acts().stream()
        .filter(Succession.class::isInstance)
        .map(Succession.class::cast)
        .filter(each -> Holders.day(each).isPresent())
        .sorted(Comparator.comparing(Succession::on))
        .flatMap(each -> Holders.steps(each).stream())
        .toList();
  }

  /** With those asked fixed on a day. */
  Frozen fixed(LocalDate day, List<Seat> places) {
    return new Frozen(agreement, said, given, isOpened, day, List.copyOf(places), asked);
  }

  /**
   * As it was to be judged on a day while pending: by what was frozen, or before its opening by
   * what then held.
   */
  public Frozen asOf(Position position, LocalDate day) {
    boolean isFrozen =
        isFounding() || (isOpened && said.opening().filter(day::isBefore).isEmpty());
    Statements held = isFrozen ? said : under(position.provisions());
    Frozen then = (fixedOn == null || isFixedBy(day)) && held == said
        ? this
        : new Frozen(agreement, held, given, isOpened, null, List.of(), asked);
    return then.closing(position, day);
  }

  /** It heard on a day: whom it asks, and what they have said. */
  public Hearing hearing(Position position, LocalDate day) {
    Standing standing = isBeforeEntry(position, day) ? position.founding() : standing(position);
    return new Hearing(position.lineage().noted(said, standing, day), standing, day, asked);
  }

  /** Whether it can be complete though the agreement is not in force: nobody else is asked. */
  boolean isBeforeEntry(Position position, LocalDate day) {
    return said.asksNobody()
        && position.phase() == Position.Phase.FORMING
        && position.lineage().isFounded(day)
        && !position.lineage().isAnyToFound(said.newcomers(position.lineage()));
  }

  private Standing standing(Position position) {
    if (isFounding()) {
      return position.founding();
    }
    if (fixedOn == null) {
      return position.standing();
    }
    Seats seats = seats(position);
    return position.standing().toBuilder()
        .electorate(parties(Seats.holders(seats.asked())))
        .past(position.lineage().seated(seats))
        .build();
  }

  /** The places of which it may ask consent, as it was judged in a position. */
  Seats seats(Position position) {
    if (isFounding()) {
      return position.foundingSeats();
    }
    return fixedOn == null ? position.seats() : position.seats().fixedTo(fixed);
  }

  /** The places that it concerns, of those that there are. */
  List<Seat> concerned(Position position) {
    LocalDate opening = said.opening().orElse(LocalDate.MAX);
    return said.concern()
        .map(each -> position.lineage().reached(each.party(), position.seats(), opening))
        .orElse(List.of());
  }

  /** Whom it asked at the end of a day, if these were fixed, or others than its party alone. */
  Optional<Set<PartyId>> asked(Position then, LocalDate day) {
    boolean isOfOthers = said.isByOthers() && then.isInForce();
    Seats seats = isFixedBy(day) ? seats(then) : then.seats();
    return isFixedBy(day) || isOfOthers
        ? Optional.of(Seats.holders(
            seats.without(isOfOthers ? concerned(then) : List.of()).asked()))
        : Optional.empty();
  }

  /** Whether those asked had been fixed by a day. */
  boolean isFixedBy(LocalDate day) {
    return fixedOn != null && !day.isBefore(fixedOn);
  }

  private List<Party> parties(Set<PartyId> ids) {
    return ids.stream().map(id -> agreement.party(id).orElseThrow()).toList();
  }

  /** Whether a notice was received that ends no place. */
  public boolean isNoticeVoid(Position last) {
    return said.notice()
        .filter(notice -> notice.isGivenBy(LocalDate.MAX))
        .filter(notice -> last.lineage().ended(notice).isEmpty())
        .isPresent();
  }

  /**
   * The day of effect of what was complete as it was heard, by days that are known; of the founding
   * not before its term. Where a party leaves by its notice alone, the time runs from the receipt
   * of that, and ends the day after the party is bound at the earliest.
   */
  Optional<Progress.Due> due(Hearing hearing, Position position, Anchors known) {
    LocalDate completion = hearing.day();
    EffectRule rule = hearing.effect();
    Optional<Notice> notice = said.notice().filter(each -> each.isGivenBy(completion));
    if (notice.isEmpty() || !hearing.isByNoticeAlone()) {
      return Progress.Due.of(known.today(), rule.effectOf(completion, known))
          .map(due -> due.to(notBeforeTerm(due.effectiveOn())));
    }
    LocalDate receipt = notice.get().day().orElseThrow();
    EffectDay byCompletion = rule.effectOf(completion, known);
    boolean reachesBack = byCompletion.day().filter(completion::isAfter).isPresent();
    LocalDate from = reachesBack ? LocalDate.MIN : completion;
    EffectDay effect = reachesBack ? byCompletion : rule.effectOf(receipt, known);
    Optional<Progress.Due> due = Progress.Due.of(known.today(), effect);
    List<Seat> ended = position.lineage().ended(notice.get());
    LocalDate earliest = bound(position, ended)
        .map(since -> since.plusDays(1))
        .filter(from::isBefore)
        .orElse(from);
    return due.map(day -> day.effectiveOn().isBefore(earliest) ? day.to(earliest) : day);
  }

  /** Since when those places are bound of which the first is, that come from some. */
  private static Optional<LocalDate> bound(Position position, List<Seat> places) {
    return position.places().stream()
        .filter(place -> place.comesFromAny(places))
        .map(place -> place.member().boundSince())
        .min(LocalDate::compareTo);
  }

  /** The days on which its effect may hang, as they are known in the morning of a day. */
  Anchors known(Position position, LocalDate today) {
    return known(position, () -> concernedOrHeirs(position), true, today);
  }

  /** Who joins, leaves or is concerned, or has taken the place of one of these. */
  private Set<PartyId> concernedOrHeirs(Position position) {
    Set<PartyId> concerned = new HashSet<>();
    said.newcomer().ifPresent(party -> addHeirs(party.id(), position, concerned));
    said.notice().ifPresent(notice -> addHeirs(notice.party(), position, concerned));
    said.concerned().ifPresent(party -> addHeirs(party, position, concerned));
    said.concern()
        .map(Concern::substitute)
        .ifPresent(taker -> addHeirs(taker.id(), position, concerned));
    return concerned;
  }

  /** The same for one place that is bound on a day of its own: only what is about it counts. */
  Anchors known(Position position, Place place, LocalDate today) {
    return known(position, () -> place.seat().line(), false, today);
  }

  private static void addHeirs(PartyId party, Position position, Set<PartyId> concerned) {
    position.lineage().byLaw().lines(party).forEach(concerned::addAll);
  }

  private Anchors known(
      Position position, Supplier<Collection<PartyId>> about, boolean orNobody, LocalDate today) {
    return Anchors.knownOn(today, anchor -> switch (anchor.kind()) {
      case COMPLETION, LEFT -> Optional.empty();
      case OPENING -> said.opening();
      case ENTRY_INTO_FORCE -> position.lineage().day(anchor, today);
      case BOUND ->
        said.notice()
            .filter(notice -> notice.isGivenBy(today))
            .flatMap(notice -> bound(position, position.lineage().ended(notice)));
      case TERM_END -> position.term().until();
      case OCCURRENCE ->
        OwnDays.firstOf(proceeding(), anchor, about.get()::contains, orNobody, today);
    });
  }

  /** The day of effect that a source states, or back to which an act's own clause reaches. */
  LocalDate effectOfGiven(LocalDate stated) {
    Optional<EffectRule> ownClause =
        proceeding() instanceof ConsensualAct act ? act.effect() : Optional.empty();
    return ownClause
        .flatMap(EffectRule::reachesBackTo)
        .filter(stated::isAfter)
        .orElse(notBeforeTerm(stated));
  }

  private LocalDate notBeforeTerm(LocalDate day) {
    return agreement
        .term()
        .from()
        .filter(from -> isFounding() && from.isAfter(day))
        .orElse(day);
  }

  /** Whether it would take effect earlier, if the term had begun. */
  public boolean isPutOffByTerm(Progress progress) {
    Optional<LocalDate> due =
        given.map(Given::on).or(() -> progress.completedOn().flatMap(effectRule()::dayOfEffect));
    return due.filter(day -> !notBeforeTerm(day).equals(day)).isPresent();
  }
}
