package org.example.service.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.json.EntenteJson;
import org.entente.portfolio.Portfolio;
import org.entente.timeline.Timeline;
import org.springframework.stereotype.Component;

/**
 * The timelines of dossiers, decided once: a version never changes, and what was known of it on a
 * day does not either.
 */
@Component
public class Timelines {
  /** In characters of dossiers; a timeline takes some ten times as many bytes. */
  private static final int MOST = 4_000_000;

  private final Dossiers dossiers;
  private final Search search;
  private final Cache<Key, Decided> decided = Caffeine.newBuilder()
      .maximumWeight(MOST)
      .weigher((Key key, Decided value) -> value.length())
      .build();

  Timelines(Dossiers dossiers, Search search) {
    this.dossiers = dossiers;
    this.search = search;
  }

  private record Key(String agreement, int version, Optional<LocalDate> known) {}

  private record Decided(Timeline timeline, int length) {}

  /**
   * Returns the timeline of the version that stands.
   *
   * @param agreement the agreement's id
   * @return the timeline
   * @throws NoSuchDossier if there is no such agreement
   */
  public Timeline current(String agreement) {
    return of(agreement, dossiers.currentVersion(agreement), Optional.empty());
  }

  /**
   * Returns the timeline of a version.
   *
   * @param agreement the agreement's id
   * @param version the number of the version
   * @param known as it was known on which day; empty for all that the version says
   * @return the timeline
   * @throws NoSuchDossier if there is no such version
   */
  public Timeline of(String agreement, int version, Optional<LocalDate> known) {
    return decided.get(new Key(agreement, version, known), this::decide).timeline();
  }

  /**
   * Returns the portfolio of the agreements whose dossiers speak of a party.
   *
   * @param party the party's id
   * @return the portfolio, by title of the agreements, at most 1,000
   */
  public Portfolio portfolioOf(String party) {
    return Portfolio.of(search.agreementsOf(party, 1_000).stream()
        .map(found -> current(found.id()))
        .toList());
  }

  private Decided decide(Key key) {
    String canonical = dossiers.version(key.agreement(), key.version()).canonical();
    Agreement agreement = EntenteJson.standard().read(canonical);
    return new Decided(
        Timeline.of(key.known().map(agreement::asKnownOn).orElse(agreement)), canonical.length());
  }
}
