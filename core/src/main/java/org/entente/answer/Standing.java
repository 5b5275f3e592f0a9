package org.entente.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Provisions;
import org.entente.Role;
import org.entente.Term;
import org.entente.roll.Roll;
import org.entente.roll.Texts;

/**
 * The position on one day: in force or not, the parties and their roles, the texts in force, the
 * term, the provisions. A timeline derives it; a test of a rule builds one. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public sealed interface Standing {
  /**
   * Returns the day.
   *
   * @return the day, at whose end this is the position
   */
  LocalDate day();

  /**
   * Tells whether the agreement is in force.
   *
   * @return true from its entry into force until it ends
   */
  boolean isInForce();

  /**
   * Returns who is bound.
   *
   * @return the parties' places, in the order in which they were founded or made; empty while the
   *     agreement is not in force
   */
  List<Membership> members();

  /**
   * Returns the parties in the role of partner.
   *
   * @return the partners, who are asked for consent to acts, unless they are suspended
   */
  List<Party> partners();

  /**
   * Returns the parties in the role of associate.
   *
   * @return the associates, who are not asked
   */
  default List<Party> associates() {
    return members().stream()
        .filter(member -> member.role() == Role.ASSOCIATE)
        .map(Membership::party)
        .toList();
  }

  /**
   * Returns the parties that are suspended, in whichever role.
   *
   * @return those that are bound, and not asked for consent
   */
  default List<Party> suspended() {
    return members().stream()
        .filter(member -> member.suspended().isPresent())
        .map(Membership::party)
        .toList();
  }

  /**
   * Returns a party's place.
   *
   * @param party the party
   * @return its place, or empty if it is no party
   */
  Optional<Membership> member(PartyId party);

  /**
   * Tells whether a party is bound.
   *
   * @param party the party
   * @return true if it has a place, in whichever role
   */
  default boolean isParty(PartyId party) {
    return member(party).isPresent();
  }

  /**
   * Tells whether a party is bound.
   *
   * @param party the party
   * @return true if it has a place, in whichever role
   */
  default boolean isParty(Party party) {
    return isParty(party.id());
  }

  /**
   * Tells whether a party is a partner.
   *
   * @param party the party
   * @return true if it is bound, in the role of partner
   */
  default boolean isPartner(Party party) {
    return member(party.id()).filter(member -> member.role() == Role.PARTNER).isPresent();
  }

  /**
   * Returns the texts that all parties have in common.
   *
   * @return the instruments, each in the latest version that binds all of them
   */
  List<Instrument> texts();

  /**
   * Returns the texts that bind a party, which are those of all, unless an amendment is not towards
   * everyone.
   *
   * @param party the party
   * @return the instruments, each in the latest version that binds it; empty if it is no party
   */
  List<Instrument> texts(PartyId party);

  /**
   * Returns the texts that apply between two parties (VCLT art. 30(4)(b)), in whichever order they
   * are named.
   *
   * @param a one party
   * @param b another
   * @return the instruments, each in the latest version that binds both; empty if one of them is no
   *     party, or has joined by an accession that is not towards the other
   */
  List<Instrument> between(PartyId a, PartyId b);

  /**
   * Returns one text that all parties have in common.
   *
   * @param id the instrument
   * @return it in the latest version that binds all of them, or empty
   */
  default Optional<Instrument> text(InstrumentId id) {
    return texts().stream().filter(text -> text.id().equals(id)).findFirst();
  }

  /**
   * Returns the term as it then stands.
   *
   * @return the term
   */
  Term term();

  /**
   * Returns the provisions as they then stand.
   *
   * @return the provisions
   */
  Provisions provisions();

  /**
   * Returns whom an act is asked of: the partners that are not suspended, unless the electorate was
   * fixed when it was opened.
   *
   * @return the parties asked
   */
  List<Party> electorate();

  /**
   * Returns whose consent stands to the proceeding that the rules are asked about. A rule in a set
   * ({@code org.entente.rule.Rules}) is always asked with it; one that is tried by itself on a
   * standing built by hand takes {@code Rules.consents(proceeding, standing)}, which hears it.
   *
   * @return the consents
   * @throws IllegalStateException if this standing is of no proceeding
   */
  Consents consents();

  /**
   * Tells whether this standing knows whose consent stands to a proceeding.
   *
   * @param proceeding the proceeding
   * @return false if it is of another, be it an equal one, or of none
   */
  boolean isOf(Proceeding proceeding);

  /**
   * Returns how it came about.
   *
   * @return the past, or empty if the standing was built without one
   */
  Optional<Past> past();

  /**
   * Returns this position, looked at on another day.
   *
   * @param other the day
   * @return the standing
   */
  default Standing withDay(LocalDate other) {
    return other.equals(day()) ? this : toBuilder().day(other).build();
  }

  /**
   * Returns a builder with this standing's parts.
   *
   * @return the builder
   */
  Builder toBuilder();

  /**
   * Returns a builder of a standing in force on a day, with no party yet, the standard provisions
   * and a term without end.
   *
   * @param day the day
   * @return the builder
   */
  static Builder builder(LocalDate day) {
    return new Builder(day);
  }

  /** Builds one {@link Standing}; not thread-safe. */
  final class Builder {
    private static final Roll<Membership> NOBODY =
        Roll.empty(member -> member.party().id());
    private static final Roll<Party> NO_PARTNER = Roll.empty(Party::id);

    /** The parts of a standing; those fixed are asked instead of the partners, if any are. */
    private record OnDay(
        LocalDate day,
        boolean isInForce,
        Roll<Membership> members,
        Roll<Party> partners,
        Roll<Party> asked,
        Texts inForce,
        Term term,
        Provisions provisions,
        Optional<List<Party>> fixed,
        Optional<Consents> heard,
        Optional<Past> past)
        implements Standing {
      @Override
      public Consents consents() {
        return heard.orElseThrow(() -> new IllegalStateException(
            "a standing must be of a proceeding to know whose consent stands, but this one, of "
                + day + ", is of none: ask the rule in a set, or take Rules.consents"));
      }

      @Override
      @SuppressWarnings("ReferenceEquality") // An equal one may have been heard otherwise.
      public boolean isOf(Proceeding proceeding) {
        return heard.filter(known -> known.proceeding() == proceeding).isPresent();
      }

      @Override
      public Optional<Membership> member(PartyId party) {
        return Optional.ofNullable(members.find(party));
      }

      @Override
      public List<Instrument> texts() {
        return inForce.inCommon(
            () -> members.stream().map(member -> member.party().id()).toList());
      }

      @Override
      public List<Instrument> texts(PartyId party) {
        return between(party, party);
      }

      @Override
      public List<Instrument> between(PartyId a, PartyId b) {
        return isParty(a) && isParty(b) && !inForce.areApart(a, b)
            ? inForce.inCommon(() -> List.of(a, b))
            : List.of();
      }

      @Override
      public List<Party> electorate() {
        return fixed.orElse(asked);
      }

      @Override
      public Builder toBuilder() {
        return new Builder(this);
      }

      /** Returns the day and who is bound. */
      @Override
      public String toString() {
        String who = members.stream()
            .map(member -> member.party().id().value())
            .collect(Collectors.joining(", "));
        return day
            + (isInForce ? " in force" : " not in force")
            + (who.isEmpty() ? "" : ": " + who);
      }
    }

    private LocalDate day;
    private boolean inForce = true;
    private Roll<Membership> members = NOBODY;
    private Roll<Party> partners = NO_PARTNER;
    private Roll<Party> asked = NO_PARTNER;
    private Texts texts = Texts.of(List.of());
    private Term term = Term.always();
    private Provisions provisions = Provisions.standard();
    private Optional<List<Party>> fixed = Optional.empty();
    private Optional<Consents> consents = Optional.empty();
    private Optional<Past> past = Optional.empty();

    private Builder(LocalDate day) {
      this.day = day;
    }

    /** Begins with the parts of a standing, but for the consents, which are of one proceeding. */
    private Builder(OnDay parts) {
      this.day = parts.day();
      this.inForce = parts.isInForce();
      this.members = parts.members();
      this.partners = parts.partners();
      this.asked = parts.asked();
      this.texts = parts.inForce();
      this.term = parts.term();
      this.provisions = parts.provisions();
      this.fixed = parts.fixed();
      this.past = parts.past();
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
        more.add(Membership.builder().party(party).role(role).since(day).build());
      }
      return addMembers(more);
    }

    /**
     * Sets the parties' places.
     *
     * @param members the places, one a party
     * @return this builder
     */
    public Builder members(Collection<Membership> members) {
      this.members = NOBODY;
      this.partners = NO_PARTNER;
      this.asked = NO_PARTNER;
      return addMembers(members);
    }

    /**
     * Adds places to those that are set. It takes no longer the more there are.
     *
     * @param members the places, of parties that have none yet
     * @return this builder
     */
    public Builder addMembers(Collection<Membership> members) {
      List<Party> more = new ArrayList<>(members.size());
      List<Party> suspended = new ArrayList<>(0);
      for (Membership member : members) {
        if (member.role() == Role.PARTNER) {
          more.add(member.party());
          if (member.suspended().isPresent()) {
            suspended.add(member.party());
          }
        }
      }
      this.members = this.members.plus(members);
      boolean areAll = this.asked.size() == this.partners.size() && suspended.isEmpty();
      this.partners = this.partners.plus(more);
      more.removeAll(suspended);
      this.asked = areAll ? this.partners : this.asked.plus(more);
      return this;
    }

    /**
     * Sets the texts in force, for all parties, and between all of them.
     *
     * @param texts the instruments
     * @return this builder
     */
    public Builder texts(List<Instrument> texts) {
      this.texts = Texts.of(texts);
      return this;
    }

    /**
     * Adds texts that do not bind all parties, to those that are set: of two versions of one
     * instrument, the one that is added last is the latest.
     *
     * @param texts the instruments
     * @param without those whom they do not bind
     * @return this builder
     */
    public Builder addTexts(List<Instrument> texts, Set<PartyId> without) {
      this.texts = this.texts.plus(texts, without);
      return this;
    }

    /**
     * Sets between which parties nothing applies, though all of them are parties: one of two has
     * joined by an accession that is not towards the other. The texts that bind each stay.
     *
     * @param areApart whether that is so of two parties, in one order at least; it is asked for
     *     when somebody asks, never of a party and itself
     * @return this builder
     */
    public Builder apart(BiPredicate<PartyId, PartyId> areApart) {
      this.texts = this.texts.apart(areApart);
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
     * Fixes whom an act is asked of, instead of the partners.
     *
     * @param parties those who are asked
     * @return this builder
     */
    public Builder electorate(List<Party> parties) {
      this.fixed = Optional.of(List.copyOf(parties));
      return this;
    }

    /**
     * Sets how it came about.
     *
     * @param past the past of a standing that a timeline gave
     * @return this builder
     */
    public Builder past(Past past) {
      this.past = Optional.of(past);
      return this;
    }

    /**
     * Sets whose consent stands to the proceeding that this standing is asked about, with the
     * provisions that are frozen for it. Without it, a rule hears a proceeding under the provisions
     * of the standing.
     *
     * @param consents the consents
     * @return this builder
     */
    public Builder consents(Consents consents) {
      this.consents = Optional.of(consents);
      return this;
    }

    /**
     * Returns the standing.
     *
     * @return the standing
     */
    public Standing build() {
      return new OnDay(
          day, inForce, members, partners, asked, texts, term, provisions, fixed, consents, past);
    }
  }
}
