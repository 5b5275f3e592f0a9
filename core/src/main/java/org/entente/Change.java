package org.entente;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One thing that an act changes when it takes effect. An act <i>is</i> its changes: kinds of act
 * are named combinations of them, and what follows from an act follows from its changes alone.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Change {
  /**
   * Returns the parties that it brings into the dossier.
   *
   * @return the parties; none by default
   */
  default List<Party> introduced() {
    return List.of();
  }

  /**
   * Returns the parties that it names and that the dossier must know from elsewhere.
   *
   * @return the parties; none by default
   */
  default Set<PartyId> mentioned() {
    return Set.of();
  }

  /**
   * Tells whether it is about who takes part, and how, or about whether the agreement goes on at
   * all; else it is about what the agreement says.
   *
   * @return true if it is
   */
  boolean isAboutWhoIsBound();

  /**
   * Returns what it sets, by the name of the thing: where two acts set one thing differently, one
   * of them prevails.
   *
   * @return what it is set to, by its name; nothing by default
   */
  default Map<String, Object> sets() {
    return Map.of();
  }

  /**
   * Tells whether it can bind some parties and not others.
   *
   * @param standing the term that stands
   * @return false by default: it is the same for all
   */
  default boolean isDivisible(Term standing) {
    return false;
  }

  /**
   * Asks a reader of each kind of change.
   *
   * @param <R> what it answers
   * @param visitor the reader
   * @return its answer
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * Answers for each kind of change; there is no answer for a kind that it does not know.
   *
   * @param <R> what it answers
   */
  interface Visitor<R> {
    /**
     * Answers for a party that joins.
     *
     * @param joins the change
     * @return the answer
     */
    R joins(Joins joins);

    /**
     * Answers for a party that leaves.
     *
     * @param leaves the change
     * @return the answer
     */
    R leaves(Leaves leaves);

    /**
     * Answers for a party that takes another's place by law.
     *
     * @param succeeds the change
     * @return the answer
     */
    R succeeds(Succeeds succeeds);

    /**
     * Answers for texts that come into force.
     *
     * @param adopts the change
     * @return the answer
     */
    R adopts(Adopts adopts);

    /**
     * Answers for a new term.
     *
     * @param setsTerm the change
     * @return the answer
     */
    R setsTerm(SetsTerm setsTerm);

    /**
     * Answers for new provisions.
     *
     * @param setsProvisions the change
     * @return the answer
     */
    R setsProvisions(SetsProvisions setsProvisions);

    /**
     * Answers for the end of the agreement.
     *
     * @param ends the change
     * @return the answer
     */
    R ends(Ends ends);

    /**
     * Answers for a party that the others put out.
     *
     * @param expels the change
     * @return the answer
     */
    R expels(Expels expels);

    /**
     * Answers for a party that the others suspend.
     *
     * @param suspends the change
     * @return the answer
     */
    R suspends(Suspends suspends);

    /**
     * Answers for a party whose suspension the others end.
     *
     * @param reinstates the change
     * @return the answer
     */
    R reinstates(Reinstates reinstates);

    /**
     * Answers for a party that takes part in another role.
     *
     * @param changesRole the change
     * @return the answer
     */
    R changesRole(ChangesRole changesRole);

    /**
     * Answers for a party that takes another's place by agreement.
     *
     * @param substitutes the change
     * @return the answer
     */
    R substitutes(Substitutes substitutes);
  }

  /**
   * A party becomes bound.
   *
   * @param party the newcomer, whose own consent is required besides the rule's
   * @param role the role in which it joins
   */
  record Joins(Party party, Role role) implements Change {
    @Override
    public List<Party> introduced() {
      return List.of(party);
    }

    @Override
    public boolean isAboutWhoIsBound() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.joins(this);
    }
  }

  /**
   * A party gives up the places that its notice reaches.
   *
   * @param party the party, whose notice is its consent
   * @param notifiedOn the day the notice was received, or empty if none is given yet
   * @param precision how exactly that day is known
   */
  record Leaves(PartyId party, Optional<LocalDate> notifiedOn, Precision precision)
      implements Change {
    @Override
    public Set<PartyId> mentioned() {
      return Set.of(party);
    }

    @Override
    public boolean isAboutWhoIsBound() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.leaves(this);
    }
  }

  /**
   * Parties take the places of others by law.
   *
   * @param predecessors those whose places pass
   * @param remaining those of them that go on beside their successors, in a place of their own
   * @param successors those who take them
   */
  record Succeeds(List<PartyId> predecessors, List<PartyId> remaining, List<Party> successors)
      implements Change {
    @Override
    public List<Party> introduced() {
      return successors;
    }

    @Override
    public Set<PartyId> mentioned() {
      return new TreeSet<>(predecessors);
    }

    @Override
    public boolean isAboutWhoIsBound() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.succeeds(this);
    }
  }

  /**
   * Instruments come into force in the versions named.
   *
   * @param instruments the instruments, at least one
   */
  record Adopts(List<Instrument> instruments) implements Change {
    @Override
    public boolean isAboutWhoIsBound() {
      return false;
    }

    @Override
    public Map<String, Object> sets() {
      Map<String, Object> texts = new TreeMap<>();
      instruments.forEach(text -> texts.put("text " + text.id(), text));
      return texts;
    }

    @Override
    public boolean isDivisible(Term standing) {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.adopts(this);
    }
  }

  /**
   * The agreement has another term.
   *
   * @param term the term
   */
  record SetsTerm(Term term) implements Change {
    @Override
    public boolean isAboutWhoIsBound() {
      return false;
    }

    @Override
    public Map<String, Object> sets() {
      return Map.of("term", term);
    }

    /** One that lasts longer leaves the others out on the end that it had. */
    @Override
    public boolean isDivisible(Term standing) {
      return standing.isLengthenedBy(term);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setsTerm(this);
    }
  }

  /**
   * The agreement has other provisions.
   *
   * @param provisions the provisions, as a whole
   */
  record SetsProvisions(Provisions provisions) implements Change {
    @Override
    public Set<PartyId> mentioned() {
      return provisions.mentioned();
    }

    @Override
    public boolean isAboutWhoIsBound() {
      return false;
    }

    @Override
    public Map<String, Object> sets() {
      return Map.of("provisions", provisions);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.setsProvisions(this);
    }
  }

  /**
   * The others put a party out.
   *
   * @param party the party, which is not asked
   */
  record Expels(PartyId party) implements Change {
    @Override
    public Set<PartyId> mentioned() {
      return Set.of(party);
    }

    @Override
    public boolean isAboutWhoIsBound() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.expels(this);
    }
  }

  /**
   * The others suspend a party: it stays bound, and is not asked.
   *
   * @param party the party, which is not asked
   * @param until the first day on which it is asked again, or empty if no end is set
   */
  record Suspends(PartyId party, Optional<LocalDate> until) implements Change {
    @Override
    public Set<PartyId> mentioned() {
      return Set.of(party);
    }

    @Override
    public boolean isAboutWhoIsBound() {
      return true;
    }

    @Override
    public Map<String, Object> sets() {
      return Map.of("suspension of " + party, until);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.suspends(this);
    }
  }

  /**
   * The others end the suspension of a party.
   *
   * @param party the party, which is not asked
   */
  record Reinstates(PartyId party) implements Change {
    @Override
    public Set<PartyId> mentioned() {
      return Set.of(party);
    }

    @Override
    public boolean isAboutWhoIsBound() {
      return true;
    }

    @Override
    public Map<String, Object> sets() {
      return Map.of("suspension of " + party, "none");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.reinstates(this);
    }
  }

  /**
   * A party takes part in another role, in the place that it has.
   *
   * @param party the party, whose own consent is required besides the rule's
   * @param role the role
   */
  record ChangesRole(PartyId party, Role role) implements Change {
    @Override
    public Set<PartyId> mentioned() {
      return Set.of(party);
    }

    @Override
    public boolean isAboutWhoIsBound() {
      return true;
    }

    @Override
    public Map<String, Object> sets() {
      return Map.of("role of " + party, role);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.changesRole(this);
    }
  }

  /**
   * One takes a party's place by agreement.
   *
   * @param party the party that gives it up, whose own consent is required besides the rule's
   * @param substitute who takes it, and consents likewise
   */
  record Substitutes(PartyId party, Party substitute) implements Change {
    @Override
    public List<Party> introduced() {
      return List.of(substitute);
    }

    @Override
    public Set<PartyId> mentioned() {
      return Set.of(party);
    }

    @Override
    public boolean isAboutWhoIsBound() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.substitutes(this);
    }
  }

  /** The agreement ends. */
  record Ends() implements Change {
    @Override
    public boolean isAboutWhoIsBound() {
      return true;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ends(this);
    }
  }
}
