package org.entente.roll;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * The places of which a proceeding may ask consent on a day, found once somebody counts: those that
 * are asked, those of associates, asked only where a rule names them, and of a fixed electorate
 * those that were asked at the opening and are gone.
 */
public final class Seats {
  private final Supplier<List<Seat>> found;
  private final @Nullable List<Seat> fixed;
  private final Set<Seat> aside;
  private volatile @Nullable List<Seat> all;
  private volatile @Nullable Map<Integer, List<Seat>> byPlace;

  private Seats(Supplier<List<Seat>> found, @Nullable List<Seat> fixed, Set<Seat> aside) {
    this.found = found;
    this.fixed = fixed;
    this.aside = aside;
  }

  /** The places that there are: partners are asked, associates are not. */
  public static Seats of(Supplier<List<Seat>> found) {
    return new Seats(found, null, Set.of());
  }

  /** Of these, those that have come from places that were fixed. */
  public Seats fixedTo(List<Seat> places) {
    return new Seats(found, List.copyOf(places), aside);
  }

  /** Of these, those that are asked of others than the holders of some. */
  public Seats without(List<Seat> concerned) {
    return new Seats(found, fixed, Set.copyOf(concerned));
  }

  /** All that there are, asked or not. */
  public List<Seat> all() {
    List<Seat> known = all;
    if (known == null) {
      known = List.copyOf(found.get());
      all = known;
    }
    return known;
  }

  /** Those asked, in their order. */
  public List<Seat> asked() {
    List<Seat> listed = fixed;
    if (listed == null) {
      List<Seat> asked = new ArrayList<>(all().size());
      for (Seat seat : all()) {
        if (isAsked(seat)) {
          asked.add(seat);
        }
      }
      return asked;
    }
    Set<Seat> asked = new LinkedHashSet<>();
    listed.forEach(each -> comeFrom(each).stream().filter(this::isAsked).forEach(asked::add));
    return List.copyOf(asked);
  }

  private boolean isAsked(Seat seat) {
    return seat.isAsked() && !aside.contains(seat);
  }

  private List<Seat> comeFrom(Seat earlier) {
    Map<Integer, List<Seat>> known = byPlace;
    if (known == null) {
      known = all().stream().collect(Collectors.groupingBy(Seat::place));
      byPlace = known;
    }
    return known.getOrDefault(earlier.place(), List.of()).stream()
        .filter(seat -> seat.comesFrom(earlier))
        .toList();
  }

  /** Who holds a place that is one of some earlier ones, or has come from one of them. */
  public Set<PartyId> holdersOf(List<Seat> earlier) {
    Set<PartyId> holders = new LinkedHashSet<>();
    earlier.forEach(each -> comeFrom(each).forEach(seat -> holders.add(seat.holder())));
    return holders;
  }

  /** Those asked only by name. */
  public List<Seat> associates() {
    return all().stream()
        .filter(seat -> !seat.isPartner() && !seat.isSuspended() && !aside.contains(seat))
        .toList();
  }

  /** Those that were fixed, and of which nothing is left that is asked. */
  public List<Seat> gone() {
    List<Seat> listed = fixed;
    return listed == null ? List.of() : listed.stream().filter(this::isGone).toList();
  }

  /** Those asked that have come from places of which one that is gone was held by who held it. */
  public List<Seat> besides(Seat gone) {
    List<Seat> listed = fixed;
    return listed == null
        ? List.of()
        : listed.stream()
            .filter(each -> each.holder().equals(gone.holder()))
            .flatMap(each -> comeFrom(each).stream())
            .filter(this::isAsked)
            .toList();
  }

  /** Of the others, whose places were never theirs. */
  private boolean isGone(Seat listed) {
    List<Seat> left = comeFrom(listed);
    return left.stream().noneMatch(this::isAsked) && left.stream().noneMatch(aside::contains);
  }

  /** Who holds places, each once. */
  public static Set<PartyId> holders(List<Seat> seats) {
    Set<PartyId> holders = new LinkedHashSet<>(2 * seats.size());
    seats.forEach(seat -> holders.add(seat.holder()));
    return holders;
  }
}
