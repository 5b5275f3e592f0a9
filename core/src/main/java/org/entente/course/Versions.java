package org.entente.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.PartyId;
import org.entente.Term;
import org.entente.answer.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The texts and the term: those of everybody and, in the order in which they took effect, the
 * amendments that do not bind all places. Which of them do not bind it, each {@link Place} knows.
 *
 * @param texts the texts of everybody
 * @param term the term of everybody
 * @param ofSome the amendments that do not bind all
 * @param pairs the accessions that are not towards all
 */
public record Versions(List<Instrument> texts, Term term, List<Amended> ofSome, List<Pairs> pairs) {
  /**
   * An accession that is not towards everyone: nothing applies between the place that it has made
   * and those that are without it.
   *
   * @param act the accession
   * @param place the id of the place
   */
  public record Pairs(ActId act, int place) {}

  /** The end that the term has for a place, and the amendment that gave others a later one. */
  public record End(LocalDate on, ActId by) {}

  /**
   * What an amendment that is not towards everyone has changed for those whom it binds.
   *
   * @param act the amendment
   * @param texts the texts that it has brought into force
   * @param term the later end that it has given the term
   */
  public record Amended(ActId act, List<Instrument> texts, Optional<Term> term) {
    static Amended of(ActId act, List<Instrument> texts) {
      return new Amended(act, texts, Optional.empty());
    }

    static Amended of(ActId act, Term term) {
      return new Amended(act, List.of(), Optional.of(term));
    }

    /** What is left of it once others are the texts of everybody, later ones. */
    Amended without(List<Instrument> others) {
      List<Instrument> rest = texts.stream()
          .filter(text -> others.stream().noneMatch(other -> other.id().equals(text.id())))
          .toList();
      return new Amended(act, rest, term);
    }

    Amended withoutTerm() {
      return new Amended(act, texts, Optional.empty());
    }

    boolean isEmpty() {
      return texts.isEmpty() && term.isEmpty();
    }
  }

  static Versions of(Agreement agreement) {
    return new Versions(agreement.instruments(), agreement.term(), List.of(), List.of());
  }

  Versions adopting(List<Instrument> adopted) {
    return new Versions(
        merged(texts, adopted),
        term,
        left(ofSome.stream().map(each -> each.without(adopted))),
        pairs);
  }

  Versions during(Term next) {
    return new Versions(texts, next, left(ofSome.stream().map(Amended::withoutTerm)), pairs);
  }

  /** With the longest term changed in how it is renewed: everybody's, or that of some. */
  Versions renewing(UnaryOperator<Term> change) {
    List<Amended> changed = new ArrayList<>(ofSome);
    for (int i = changed.size() - 1; i >= 0; i--) {
      Optional<Term> own = changed.get(i).term();
      if (own.isPresent()) {
        Amended each = changed.get(i);
        changed.set(i, new Amended(each.act(), each.texts(), own.map(change)));
        return new Versions(texts, term, List.copyOf(changed), pairs);
      }
    }
    return new Versions(texts, change.apply(term), ofSome, pairs);
  }

  private static List<Amended> left(Stream<Amended> rest) {
    return rest.filter(each -> !each.isEmpty()).toList();
  }

  private static List<Instrument> merged(List<Instrument> texts, List<Instrument> later) {
    Map<InstrumentId, Instrument> all = new LinkedHashMap<>();
    texts.forEach(text -> all.put(text.id(), text));
    later.forEach(text -> all.put(text.id(), text));
    return List.copyOf(all.values());
  }

  Versions plus(Amended more) {
    List<Amended> longer = new ArrayList<>(ofSome);
    longer.add(more);
    return new Versions(texts, term, List.copyOf(longer), pairs);
  }

  Versions plus(Pairs more) {
    List<Pairs> longer = new ArrayList<>(pairs);
    longer.add(more);
    return new Versions(texts, term, ofSome, List.copyOf(longer));
  }

  /** Whether all have all in common, each with each. */
  boolean areOfAll() {
    return ofSome.isEmpty() && pairs.isEmpty();
  }

  /** What binds all places by now is everybody's, and what came before it nobody's. */
  Versions settled(List<Place> places) {
    Set<Integer> ids = new HashSet<>();
    Set<ActId> without = new HashSet<>();
    for (Place place : places) {
      ids.add(place.id());
      without.addAll(place.without());
    }
    List<Pairs> apart = pairs.stream()
        .filter(each -> ids.contains(each.place()) && without.contains(each.act()))
        .toList();
    Versions settled = new Versions(texts, term, ofSome, apart);
    for (Amended each : ofSome) {
      settled = without.contains(each.act()) ? settled : settled.asOfAll(each);
    }
    return settled;
  }

  private Versions asOfAll(Amended known) {
    int at = ofSome.indexOf(known);
    if (at < 0) {
      return this;
    }
    Versions earlier =
        new Versions(texts, term, ofSome.subList(0, at), pairs).adopting(known.texts());
    Versions all = known.term().map(earlier::during).orElse(earlier);
    List<Amended> rest = new ArrayList<>(all.ofSome());
    rest.addAll(ofSome.subList(at + 1, ofSome.size()));
    return new Versions(all.texts(), all.term(), List.copyOf(rest), pairs);
  }

  /** A position that shows the texts of each party: one has what one of its places has. */
  Standing shown(Standing bound, List<Place> places) {
    Standing.Builder shown = bound.toBuilder().texts(texts);
    for (Amended each : ofSome) {
      if (!each.texts().isEmpty()) {
        Set<PartyId> without = new LinkedHashSet<>();
        places.forEach(place -> without.add(place.holder().id()));
        places.stream()
            .filter(place -> !place.isWithout(each.act()))
            .forEach(place -> without.remove(place.holder().id()));
        shown.addTexts(each.texts(), without);
      }
    }
    return pairs.isEmpty()
        ? shown.build()
        : shown.apart(new Apart(places, pairs)).build();
  }

  /** Whether each place of one party is apart from each of another, and both have places. */
  boolean areApart(List<Place> places, PartyId one, PartyId other) {
    return new Apart(places, pairs).test(one, other);
  }

  /**
   * Two are apart if each place of the one is apart from each of the other: worked out when it is
   * asked.
   */
  private static final class Apart implements BiPredicate<PartyId, PartyId> {
    private final List<Place> places;
    private final List<Pairs> pairs;
    private volatile @Nullable Map<PartyId, List<Place>> held;
    private volatile @Nullable Map<Integer, List<Pairs>> made;

    Apart(List<Place> places, List<Pairs> pairs) {
      this.places = places;
      this.pairs = pairs;
    }

    @Override
    public boolean test(PartyId one, PartyId other) {
      List<Place> some = placesOf(one);
      List<Place> others = placesOf(other);
      return !some.isEmpty()
          && !others.isEmpty()
          && some.stream()
              .allMatch(each -> others.stream()
                  .allMatch(place -> isMadeApart(each, place) || isMadeApart(place, each)));
    }

    private List<Place> placesOf(PartyId party) {
      Map<PartyId, List<Place>> known = held;
      if (known == null) {
        known = places.stream()
            .collect(Collectors.groupingBy(place -> place.holder().id()));
        held = known;
      }
      return known.getOrDefault(party, List.of());
    }

    private boolean isMadeApart(Place one, Place other) {
      Map<Integer, List<Pairs>> known = made;
      if (known == null) {
        known = pairs.stream().collect(Collectors.groupingBy(Pairs::place));
        made = known;
      }
      return known.getOrDefault(one.id(), List.of()).stream()
          .anyMatch(each -> other.isWithout(each.act()));
    }
  }

  /** Whether the term lasts longer for some. */
  boolean isAnyLonger() {
    for (Amended each : ofSome) {
      if (each.term().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The end of the term for a place, where it has one that is not everybody's. */
  Optional<End> endOf(Place place) {
    Term own = term;
    ActId later = null;
    for (Amended each : ofSome) {
      if (each.term().isPresent()) {
        boolean isWithout = place.isWithout(each.act());
        own = isWithout ? own : each.term().get();
        later = isWithout ? (later == null ? each.act() : later) : null;
      }
    }
    ActId by = later;
    return by == null ? Optional.empty() : own.until().map(on -> new End(on, by));
  }
}
