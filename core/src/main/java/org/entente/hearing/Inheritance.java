package org.entente.hearing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.PartyId;
import org.entente.answer.Past;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a party of what those before it have said: a yes, or a no, in the name of who
 * stands in the place. It asks who was asked on the eve of each succession.
 */
record Inheritance(Hearing hearing) {
  /**
   * What a party has not said itself, it may have inherited, and keeps: by taking the first of its
   * places, or all of them at once. Of an act each that was asked must have signed, and so must a
   * successor that was asked itself before it took its first place; of a founding one is enough.
   */
  boolean covers(PartyId party, @Nullable InstrumentId instrument, LocalDate when) {
    return covers(party, instrument, when, when);
  }

  /** The same, where what it has said by a day is to bind by another, or that one. */
  private boolean covers(
      PartyId party, @Nullable InstrumentId instrument, LocalDate when, LocalDate binding) {
    if (hearing.said().covers(party, instrument, when, binding)) {
      return true;
    }
    LocalDate since = null;
    for (List<Past.Succeeded> steps : intoByDay(party, when)) {
      Past.Succeeded taken = steps.get(0);
      boolean isHolder = isHolder(party, taken);
      List<Past.Succeeded> places = steps.stream().filter(this::isOfPlace).toList();
      if (inherits(party, isHolder, places, instrument, binding)) {
        since = taken.on();
      } else if (!isHolder) {
        since = null;
      }
    }
    return since != null && !hearing.said().isNegated(party, since, when);
  }

  /** Whether a party that takes a place had been asked in one of its own, and keeps it. */
  private boolean isHolder(PartyId party, Past.Succeeded taken) {
    return hearing.asked().contains(party, taken.eve())
        && !hearing.lineage().isSucceededOn(party, taken.on());
  }

  private boolean inherits(
      PartyId party,
      boolean isHolder,
      List<Past.Succeeded> places,
      @Nullable InstrumentId instrument,
      LocalDate binding) {
    return hearing.proceeding() instanceof Agreement
        ? places.stream().anyMatch(step -> prevails(step, party, places, instrument, binding))
        : !isHolder
            && !places.isEmpty()
            && places.stream().allMatch(step -> passes(step, instrument, binding));
  }

  /** The successions by which a party took places up to a day, those of one day together. */
  private Collection<List<Past.Succeeded>> intoByDay(PartyId party, LocalDate when) {
    return hearing.lineage().into(party).stream()
        .filter(step -> !step.on().isAfter(when))
        .collect(Collectors.groupingBy(Past.Succeeded::on, TreeMap::new, Collectors.toList()))
        .values();
  }

  /** Whoever was succeeded before the opening had nothing to sign yet. */
  private boolean isOfPlace(Past.Succeeded step) {
    return hearing.asked().contains(step.predecessor(), step.eve())
        && (hearing.said().window().isEarly(step.predecessor())
            || hearing
                .said()
                .opening()
                .filter(opening -> !opening.isAfter(step.on()))
                .isPresent());
  }

  /** Whether consent passes: given by the eve, or in the predecessor's own name on the very day. */
  private boolean passes(
      Past.Succeeded step, @Nullable InstrumentId instrument, LocalDate binding) {
    return covers(step.predecessor(), instrument, step.eve(), binding)
        || (spokeOnTheDay(step)
            && hearing.said().covers(step.predecessor(), instrument, step.on(), binding));
  }

  /** Whether the predecessor, in its own name, signed or gave notice on the very day. */
  private boolean spokeOnTheDay(Past.Succeeded step) {
    PartyId party = step.predecessor();
    return !speaksForItself(step)
        && (hearing.said().isLeaver(party)
            || hearing.proceeding().signatures().stream()
                .anyMatch(each -> each.party().equals(party) && each.on().equals(step.on())));
  }

  /** Whether the predecessor goes on beside its heir, or gave its place up by agreement. */
  private boolean speaksForItself(Past.Succeeded step) {
    return !step.isByLaw()
        || hearing.lineage().into(step.predecessor()).stream()
            .anyMatch(
                own -> own.on().equals(step.on()) && own.predecessor().equals(step.predecessor()));
  }

  /** Whether consent passes, and none of those that become one with its giver has said no since. */
  private boolean prevails(
      Past.Succeeded step,
      PartyId successor,
      List<Past.Succeeded> places,
      @Nullable InstrumentId instrument,
      LocalDate binding) {
    Stream<PartyId> others = places.stream().map(Past.Succeeded::predecessor);
    return passes(step, instrument, binding)
        && Stream.concat(Stream.of(successor), others)
            .flatMap(other -> no(other, step.eve()).stream())
            .noneMatch(on -> covers(step.predecessor(), instrument, on));
  }

  /** The day of the no that a party has said by a day, itself or by those before it. */
  private Optional<LocalDate> no(PartyId party, LocalDate when) {
    if (!objects(party, when, when)) {
      return Optional.empty();
    }
    Stream<LocalDate> own = ownNo(party, when).stream();
    Stream<LocalDate> inherited = hearing.lineage().into(party).stream()
        .filter(step -> !step.on().isAfter(when))
        .flatMap(step -> no(step.predecessor(), step.eve()).stream());
    return Stream.concat(own, inherited).max(LocalDate::compareTo);
  }

  /** The day of the last no that a party has said itself by a day, whatever became of it. */
  private Optional<LocalDate> ownNo(PartyId party, LocalDate when) {
    return hearing.proceeding().objections().stream()
        .filter(each -> each.party().equals(party) && !each.on().isAfter(when))
        .map(Objection::on)
        .max(LocalDate::compareTo);
  }

  /**
   * Whether a no stands at the end of one day, in the name of who stands in the place on another,
   * later or the same: a no that was said in time is not undone by a succession after it.
   */
  boolean objects(PartyId party, LocalDate when, LocalDate standingOn) {
    if (hearing.said().objects(party, when)) {
      return true;
    }
    for (Past.Succeeded step : hearing.lineage().into(party)) {
      LocalDate on = step.on();
      LocalDate eve = step.eve();
      if (!on.isAfter(standingOn)
          && hearing.asked().contains(step.predecessor(), eve)
          && !isHolder(party, step)
          && !(!on.isAfter(when) && isAnswered(step, party, when))
          && objects(step.predecessor(), when.isBefore(eve) ? when : eve, eve)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last word of a party, or else of one before it, is neither a yes nor a no. */
  boolean abstains(PartyId party, LocalDate when) {
    if (hearing.said().abstains(party, when)) {
      return true;
    }
    return hearing.lineage().into(party).stream()
        .filter(step -> !step.on().isAfter(when))
        .anyMatch(step -> hearing.asked().contains(step.predecessor(), step.eve())
            && !isHolder(party, step)
            && !isAnswered(step, party, when)
            && abstains(step.predecessor(), step.eve()));
  }

  /**
   * Whether one has said yes or no itself, abstained, or taken back what it inherited, since it
   * inherited it, or its predecessor has consented on the very day.
   */
  private boolean isAnswered(Past.Succeeded step, PartyId party, LocalDate last) {
    LocalDate on = step.on();
    return (spokeOnTheDay(step) && hearing.said().stands(step.predecessor(), on))
        || hearing.said().hasStood(party, on, last)
        || hearing.said().hasAbstained(party, on, last)
        || hearing.said().objects(party, step.eve())
        || hearing.said().abstains(party, step.eve())
        || ownNo(party, last).filter(day -> !day.isBefore(on)).isPresent()
        || hearing.said().tookBackInherited(party, on, last);
  }
}
