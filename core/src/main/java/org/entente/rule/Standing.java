package org.entente.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ConsensualAct;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Role;
import org.entente.Term;
import org.jspecify.annotations.Nullable;

/**
 * The position on one day: in force or not, the parties and their roles, the texts in force, the
 * term, the provisions. A timeline derives it; a test of a rule builds one. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public final class Standing {
  private final LocalDate day;
  private final boolean inForce;
  private final Places places;
  private final List<Instrument> texts;
  private final Term term;
  private final Provisions provisions;
  private final Lineage lineage;
  private final @Nullable List<Party> asked;
  private final @Nullable Map<PartyId, LocalDate> origins;
  private final @Nullable Asking asking;

  private Standing(Builder parts) {
    this.day = parts.day;
    this.inForce = parts.inForce;
    this.places = parts.places;
    this.texts = List.copyOf(parts.texts);
    this.term = parts.term;
    this.provisions = parts.provisions;
    this.lineage = parts.lineage;
    this.asked = parts.asked;
    this.origins = parts.origins;
    this.asking = parts.ballot == null ? null : new Asking(parts.ballot, this);
  }

  /**
   * Returns the day.
   *
   * @return the day, at whose end this is the position
   */
  public LocalDate day() {
    return day;
  }

  /**
   * Tells whether the agreement is in force.
   *
   * @return true from its entry into force until it ends
   */
  public boolean isInForce() {
    return inForce;
  }

  /**
   * Returns who is bound.
   *
   * @return the parties' places, in the order in which they were founded or made; empty while the
   *     agreement is not in force
   */
  public List<Membership> members() {
    return places.members();
  }

  /**
   * Returns the parties in the role of partner.
   *
   * @return the partners, who are asked for consent to acts
   */
  public List<Party> partners() {
    return places.partners();
  }

  /**
   * Returns the parties in the role of associate.
   *
   * @return the associates, who are not asked
   */
  public List<Party> associates() {
    List<Party> associates = new ArrayList<>();
    for (Membership member : members()) {
      if (member.role() == Role.ASSOCIATE) {
        associates.add(member.party());
      }
    }
    return List.copyOf(associates);
  }

  /**
   * Returns a party's place.
   *
   * @param party the party
   * @return its place, or empty if it is no party
   */
  public Optional<Membership> member(PartyId party) {
    return places.of(party);
  }

  /**
   * Tells whether a party is bound.
   *
   * @param party the party
   * @return true if it has a place, in whichever role
   */
  public boolean isParty(PartyId party) {
    return member(party).isPresent();
  }

  /**
   * Tells whether a party is bound.
   *
   * @param party the party
   * @return true if it has a place, in whichever role
   */
  public boolean isParty(Party party) {
    return isParty(party.id());
  }

  /**
   * Tells whether a party is a partner.
   *
   * @param party the party
   * @return true if it is bound, in the role of partner
   */
  public boolean isPartner(Party party) {
    return member(party.id()).filter(member -> member.role() == Role.PARTNER).isPresent();
  }

  /**
   * Returns the texts in force.
   *
   * @return the instruments, each in the version that holds
   */
  public List<Instrument> texts() {
    return texts;
  }

  /**
   * Returns one text in force.
   *
   * @param id the instrument
   * @return it in the version that holds, or empty
   */
  public Optional<Instrument> text(InstrumentId id) {
    return texts.stream().filter(text -> text.id().equals(id)).findFirst();
  }

  /**
   * Returns the term as it then stands.
   *
   * @return the term
   */
  public Term term() {
    return term;
  }

  /**
   * Returns the provisions as they then stand.
   *
   * @return the provisions
   */
  public Provisions provisions() {
    return provisions;
  }

  /**
   * Returns who took whose place up to this day.
   *
   * @return the successions
   */
  public Lineage lineage() {
    return lineage;
  }

  /**
   * Returns whom an act is asked of: the partners, unless the electorate was fixed when it was
   * opened.
   *
   * @return the parties asked
   */
  public List<Party> electorate() {
    return asked == null ? partners() : asked;
  }

  /**
   * Tells whether a party's consent stands this day to the proceeding whose ballot this standing
   * has: its own, or that of those it succeeded.
   *
   * @param party the party
   * @return true if it stands; false too if the standing has no ballot
   */
  public boolean hasConsented(PartyId party) {
    Asking known = asking;
    return known != null && known.consents(party);
  }

  /** Whether those who are asked are the partners of the day. */
  boolean asksPartners() {
    return asked == null;
  }

  /**
   * Whether signatures of predecessors stand for an heir by where its place goes back to, and not
   * by the flag of each step.
   */
  boolean isAskedByOrigin() {
    return origins != null;
  }

  Map<PartyId, LocalDate> origins() {
    return origins == null ? Map.of() : origins;
  }

  /**
   * The proceeding asked of this standing, counted under the given provisions unless a ballot is at
   * hand.
   */
  @SuppressWarnings(
      "ReferenceEquality") // A ballot is of one proceeding; an equal one is counted anew.
  Asking asking(Proceeding proceeding, @Nullable Provisions frozen) {
    Asking known = asking;
    if (known != null
        && known.ballot().proceeding() == proceeding
        && (frozen == null || known.ballot().provisions().equals(frozen))) {
      return known;
    }
    return new Asking(Ballot.of(proceeding, frozen == null ? provisions : frozen), this);
  }

  /**
   * The provisions by which an act is judged here: those frozen for it, where a ballot is at hand.
   */
  @SuppressWarnings("ReferenceEquality") // A ballot is of one proceeding.
  Provisions provisionsFor(ConsensualAct act) {
    Asking known = asking;
    return known != null && known.ballot().proceeding() == act
        ? known.ballot().provisions()
        : provisions;
  }

  /**
   * Returns this position, looked at on another day.
   *
   * @param other the day
   * @return the standing
   */
  public Standing withDay(LocalDate other) {
    return other.equals(day) ? this : toBuilder().day(other).build();
  }

  /**
   * Returns a builder with this standing's parts.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder(day);
    builder.inForce = inForce;
    builder.places = places;
    builder.texts = texts;
    builder.term = term;
    builder.provisions = provisions;
    builder.lineage = lineage;
    builder.asked = asked;
    builder.origins = origins;
    return builder;
  }

  /**
   * Returns a builder of a standing in force on a day, with no party yet, the standard provisions
   * and a term without end.
   *
   * @param day the day
   * @return the builder
   */
  public static Builder builder(LocalDate day) {
    return new Builder(day);
  }

  /** Returns the day and who is bound. */
  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder(day.toString()).append(inForce ? " in force" : " not in force");
    String separator = ": ";
    for (Membership member : members()) {
      text.append(separator).append(member.party().id());
      separator = ", ";
    }
    return text.toString();
  }

  /** Builds one {@link Standing}; not thread-safe. */
  public static final class Builder {
    private LocalDate day;
    private boolean inForce = true;
    private Places places = Places.of(List.of());
    private List<Instrument> texts = List.of();
    private Term term = Term.always();
    private Provisions provisions = Provisions.standard();
    private Lineage lineage = Lineage.empty();
    private @Nullable List<Party> asked;
    private @Nullable Map<PartyId, LocalDate> origins;
    private @Nullable Ballot ballot;

    private Builder(LocalDate day) {
      this.day = day;
    }

    /**
     * Sets the day.
     *
     * @param day the day
     * @return this builder
     */
    public Builder day(LocalDate day) {
      this.day = day;
      return this;
    }

    /**
     * Sets whether the agreement is in force.
     *
     * @param inForce false before its entry into force and from its end on
     * @return this builder
     */
    public Builder inForce(boolean inForce) {
      this.inForce = inForce;
      return this;
    }

    /**
     * Adds partners, bound since this builder's day.
     *
     * @param parties the parties
     * @return this builder
     */
    public Builder addPartners(Party... parties) {
      return add(Role.PARTNER, parties);
    }

    /**
     * Adds associates, bound since this builder's day.
     *
     * @param parties the parties
     * @return this builder
     */
    public Builder addAssociates(Party... parties) {
      return add(Role.ASSOCIATE, parties);
    }

    private Builder add(Role role, Party... parties) {
      List<Membership> more = new ArrayList<>(parties.length);
      for (Party party : parties) {
        more.add(new Membership(party, role, day, day, Optional.empty()));
      }
      return addMembers(more);
    }

    /**
     * Sets the parties' places.
     *
     * @param members the places, one a party
     * @return this builder
     */
    public Builder members(List<Membership> members) {
      this.places = Places.of(members);
      return this;
    }

    /**
     * Adds places to those that are set. It takes no longer the more there are.
     *
     * @param members the places, of parties that have none yet
     * @return this builder
     */
    public Builder addMembers(List<Membership> members) {
      this.places = places.plus(members);
      return this;
    }

    /**
     * Sets the texts in force.
     *
     * @param texts the instruments
     * @return this builder
     */
    public Builder texts(List<Instrument> texts) {
      this.texts = texts;
      return this;
    }

    /**
     * Sets the term.
     *
     * @param term the term
     * @return this builder
     */
    public Builder term(Term term) {
      this.term = term;
      return this;
    }

    /**
     * Sets the provisions.
     *
     * @param provisions the provisions
     * @return this builder
     */
    public Builder provisions(Provisions provisions) {
      this.provisions = provisions;
      return this;
    }

    /**
     * Sets who took whose place.
     *
     * @param lineage the successions up to the day
     * @return this builder
     */
    public Builder lineage(Lineage lineage) {
      this.lineage = lineage;
      return this;
    }

    /**
     * Fixes whom an act is asked of, instead of the partners.
     *
     * @param parties those who are asked
     * @param origins the parties in whose places they stand, themselves or whom they succeeded,
     *     each with the first day on which it was asked; {@link LocalDate#MIN} if from the start
     * @return this builder
     */
    public Builder electorate(List<Party> parties, Map<PartyId, LocalDate> origins) {
      this.asked = List.copyOf(parties);
      this.origins = Map.copyOf(origins);
      return this;
    }

    /**
     * Sets the ballot of the proceeding that this standing is asked about, with the provisions that
     * are frozen for it. Without one, a rule counts under the provisions of the standing.
     *
     * @param ballot the ballot
     * @return this builder
     */
    public Builder ballot(Ballot ballot) {
      this.ballot = ballot;
      return this;
    }

    /**
     * Returns the standing.
     *
     * @return the standing
     */
    public Standing build() {
      return new Standing(this);
    }
  }
}
