package org.entente;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.style.EntenteStyle;
import org.immutables.value.Value;

/**
 * An agreement's own rules for its founding and for each kind of act. What a text does not say has
 * a default: every partner consents, with effect on completion, to a party's leaving too; and it is
 * in force while it has two parties. Immutable and thread-safe.
 *
 * @since 0.1
 */
@EntenteStyle
@Value.Immutable
public abstract sealed class Provisions implements Extended, WithProvisions
    permits ImmutableProvisions {
  private static final Set<Anchor.Kind> OF_A_LEAVER = Set.of(Anchor.Kind.BOUND, Anchor.Kind.LEFT);
  private static final Set<Anchor.Kind> OF_WHO_IS_OUT = Set.of(Anchor.Kind.LEFT);
  private static final Set<Anchor.Kind> OF_FOUNDERS = Set.of(
      Anchor.Kind.ENTRY_INTO_FORCE, Anchor.Kind.BOUND, Anchor.Kind.LEFT, Anchor.Kind.TERM_END);
  private static final Provisions STANDARD = builder().build();

  Provisions() {}

  /**
   * Returns how the agreement enters into force (VCLT art. 24). Its consent is asked of the
   * founding partners, and one of them at least must give it, whatever the rule.
   *
   * @return the procedure; every founding partner, on completion, by default
   */
  public abstract Procedure founding();

  /**
   * Returns which founding parties the text says are bound from the day of entry into force, and
   * with them those who accede before it where accession asks nobody.
   *
   * @return those; empty if the text does not say: then those whose consent stood when the
   *     founding's was complete
   */
  public abstract Optional<BoundFromEntry> firstParties();

  /**
   * Returns when a founding party that consents later is bound, given the day of its own consent,
   * and never before entry into force (VCLT art. 24(3)). Up to and including the day of its consent
   * it may take that back, and later no more, even if its day is still to come, unless consent is
   * final {@linkplain ConsentFinal#AT_EFFECT at effect} only.
   *
   * @return the rule; on the day of its consent by default
   */
  public abstract EffectRule lateJoiner();

  /**
   * Returns how a party joins. The newcomer's own consent is required besides, always.
   *
   * @return the procedure; every partner, on completion, by default
   */
  public abstract Procedure accession();

  /**
   * Returns how the text, the term or the provisions change.
   *
   * @return the procedure; every partner, on completion, by default
   */
  public abstract Procedure amendment();

  /**
   * Returns how a party leaves. Its own notice is required besides, always, and is its consent. A
   * text that does not say that one may leave gives no right to (VCLT art. 54(b), 56(1)); one that
   * does is written {@link Procedure#byNotice}.
   *
   * @return the procedure; every partner, on completion, by default
   */
  public abstract Procedure withdrawal();

  /**
   * Returns how the parties end the agreement (VCLT art. 54(b)).
   *
   * @return the procedure; every partner, on completion, by default
   */
  public abstract Procedure termination();

  /**
   * Returns how a party comes to take part in another role. Its own consent is required besides,
   * always.
   *
   * @return the procedure; every partner, on completion, by default
   */
  public abstract Procedure roleChange();

  /**
   * Returns how the others put a party out. The rule is read over the others, whose clause it is.
   *
   * @return the procedure; empty if the text has no clause on it: then nobody is
   */
  public abstract Optional<Procedure> expulsion();

  /**
   * Returns how the others suspend a party. The rule is read over the others.
   *
   * @return the procedure; empty if the text has no clause on it: then nobody is
   */
  public abstract Optional<Procedure> suspension();

  /**
   * Returns how the others end the suspension of a party before its end. The rule is read over the
   * others.
   *
   * @return the procedure; empty if the text has no clause on it: then nobody is
   */
  public abstract Optional<Procedure> reinstatement();

  /**
   * Returns which partners an act asks.
   *
   * @return the partners on the day consent completes, by default
   */
  public abstract PartnersAsked electorate();

  /**
   * Returns until when a party may take back its consent.
   *
   * @return until consent is complete, by default
   */
  public abstract ConsentFinal consentFinal();

  /**
   * Returns the steps of its own authority that must stand behind what a party signs, each of them
   * for each instrument, on or before the day of its signature.
   *
   * @return the steps; none by default
   */
  public abstract List<AuthorityStep> authority();

  /**
   * Tells whether its {@linkplain #authority() steps} ask a decision to sign of every party,
   * whichever body takes it.
   *
   * @return false by default
   */
  public boolean isDecisionRequired() {
    return authority().contains(AuthorityStep.of(DecisionKind.DECIDED));
  }

  /**
   * Returns these provisions with the step that {@link #isDecisionRequired()} tells of, or without.
   *
   * @param required whether the step is asked
   * @return the provisions
   */
  public Provisions withDecisionRequired(boolean required) {
    AuthorityStep step = AuthorityStep.of(DecisionKind.DECIDED);
    Stream<AuthorityStep> others = authority().stream().filter(each -> !each.equals(step));
    Stream<AuthorityStep> asked = required ? Stream.of(step) : Stream.empty();
    return required == isDecisionRequired()
        ? this
        : withAuthority(Stream.concat(asked, others).toList());
  }

  /**
   * Returns when a party can give notice of withdrawal: on the days that belong to each window. Any
   * other notice is void, and another is needed.
   *
   * @return the windows; none by default: it can at any time
   */
  public abstract List<NoticeWindow> noticeWindows();

  /**
   * Returns until when duties survive a party's leaving, which the end of the agreement is too:
   * {@code after(Period.ofYears(20))}, twenty years from the day on which it is out.
   *
   * @return the rule, in which the day on which the party is out stands for that of completion, and
   *     by which occurrences of the agreement count; empty if duties end with it
   */
  public abstract Optional<EffectRule> dutiesUntil();

  /**
   * Returns what must hold for the agreement to stay in force. It counts from the first day on
   * which it is met, and is judged once all that takes place in a morning has, and again in the
   * evening: unmet, the agreement ends on that day for all (VCLT art. 54(a), 55). With nobody left
   * it ends in any case.
   *
   * <p>The rule is read over who is in: {@code atLeast(n)}, so many parties, associates too;
   * {@code named}, each of them, or who took its place; {@code everyPartner()}, no partner has gone
   * without one that took its place since the clause holds; {@code allOf} and {@code anyOf} of
   * these. No other kind of rule is taken.
   *
   * @return the rule; at least two parties by default
   */
  public abstract ConsentRule continuesWhile();

  /**
   * Returns the procedures, by the name of what comes about by each: {@code founding},
   * {@code role-change}.
   *
   * @return the procedures, always in one order; without those of which the text has no clause
   */
  public Map<String, Procedure> procedures() {
    Map<String, Procedure> procedures = new LinkedHashMap<>();
    procedures.put("founding", founding());
    procedures.put("accession", accession());
    procedures.put("amendment", amendment());
    procedures.put("withdrawal", withdrawal());
    procedures.put("termination", termination());
    procedures.put("role-change", roleChange());
    expulsion().ifPresent(procedure -> procedures.put("expulsion", procedure));
    suspension().ifPresent(procedure -> procedures.put("suspension", procedure));
    reinstatement().ifPresent(procedure -> procedures.put("reinstatement", procedure));
    return Collections.unmodifiableMap(procedures);
  }

  /**
   * Returns the parties that its rules name.
   *
   * @return the parties, sorted by id
   */
  public Set<PartyId> mentioned() {
    Set<PartyId> mentioned = new TreeSet<>(continuesWhile().mentioned());
    procedures().values().forEach(each -> mentioned.addAll(each.consent().mentioned()));
    return Collections.unmodifiableSet(mentioned);
  }

  @Value.Check
  void check() {
    String kinds = "an agreement continues while at least a number, named parties or every partner "
        + "are there, all or any of these, but this was asked: %s";
    Optional<ConsentRule> other = Unreadable.ofPresence(continuesWhile());
    Check.that(other.isEmpty(), kinds, other.orElse(continuesWhile()));
    Check.that(
        !founding().consent().equals(ConsentRule.none()),
        "a founding must ask somebody's consent: none() would bind nobody");
    Check.distinct("the steps of authority", authority(), step -> step);
    Check.distinct("the times for notice", noticeWindows(), window -> window);
    Check.anchors("a late joiner", lateJoiner(), OF_A_LEAVER);
    dutiesUntil()
        .ifPresent(rule -> Check.anchors("the end of duties", rule, Set.of(Anchor.Kind.OPENING)));
    procedures().forEach(Provisions::checkProcedure);
  }

  private static void checkProcedure(String name, Procedure procedure) {
    String words = name.replace('-', ' ');
    switch (name) {
      case "founding" -> Check.anchors("the founding", procedure.effect(), OF_FOUNDERS);
      case "withdrawal" -> Check.anchors("a withdrawal", procedure.effect(), OF_WHO_IS_OUT);
      default -> {
        String article = "aeiou".indexOf(name.charAt(0)) < 0 ? "a " : "an ";
        Check.anchors(article + words, procedure.effect(), OF_A_LEAVER);
      }
    }
    procedure.late().ifPresent(rule -> Check.anchors("one that comes later", rule, OF_A_LEAVER));
    boolean mayBeTowardsSome = name.equals("accession") || name.equals("amendment");
    Check.that(
        mayBeTowardsSome || (procedure.towards().isEmpty() && procedure.late().isEmpty()),
        "only accessions and amendments may be towards some, or bind late: the procedure of %s must not say"
            + " towards whom it is",
        words);
  }

  /**
   * Returns the provisions of an agreement whose text says nothing about them.
   *
   * @return the defaults
   */
  public static Provisions standard() {
    return STANDARD;
  }

  /**
   * Returns a builder; what is not set has its default.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds one {@link Provisions}; not thread-safe. */
  public static final class Builder extends ImmutableProvisions.Builder {
    Builder() {
      Procedure usual = Procedure.builder().build();
      founding(usual).accession(usual).amendment(usual).withdrawal(usual).termination(usual);
      roleChange(usual);
      continuesWhile(ConsentRule.atLeast(2)).lateJoiner(EffectRule.onCompletion());
      electorate(PartnersAsked.AT_COMPLETION).consentFinal(ConsentFinal.AT_COMPLETION);
    }

    /**
     * Forbids notice of withdrawal before a day: for three years after a party is bound it is
     * {@code after(Period.ofYears(3))}.
     *
     * @param rule the rule of the first day on which notice can be given, as of
     *     {@link NoticeWindow#from}
     * @return this builder
     * @throws IllegalArgumentException if the rule hangs on an opening or a leaving
     */
    public Builder noNoticeBefore(EffectRule rule) {
      return addNoticeWindows(NoticeWindow.from(rule));
    }

    /**
     * Asks a decision to sign of every party, as one step of its authority.
     *
     * @param required whether it is asked; false changes nothing
     * @return this builder
     */
    public Builder decisionRequired(boolean required) {
      return required ? addAuthority(AuthorityStep.of(DecisionKind.DECIDED)) : this;
    }
  }
}
