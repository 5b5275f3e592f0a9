package org.entente.json.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.ActId;
import org.entente.InstrumentId;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Wording;
import org.entente.json.text.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The ids that a dossier declares and those that it refers to. Order means nothing, so a reference
 * may come first: only then its place is remembered, until the whole dossier was read.
 */
public final class Names {
  private final boolean isDossier;
  private final Map<String, PartyId> partyIds = new HashMap<>();
  private final Map<String, InstrumentId> instrumentIds = new HashMap<>();
  private final Set<ActId> actIds = new HashSet<>();
  private final Map<PartyId, Party> parties = new HashMap<>();
  private final Map<InstrumentId, String> titles = new HashMap<>();
  private final List<Reference> open = new ArrayList<>(0);

  private record Reference(Map<String, ?> declared, String id, Where where, Wording noun) {}

  private Names(boolean isDossier) {
    this.isDossier = isDossier;
  }

  public static Names ofDossier() {
    return new Names(true);
  }

  /** For a noun that stands alone: nothing is known of what its ids refer to. */
  public static Names unknown() {
    return new Names(false);
  }

  public boolean isDossier() {
    return isDossier;
  }

  public boolean declare(PartyId id) {
    return partyIds.put(id.value(), id) == null;
  }

  public void add(Party party) {
    parties.putIfAbsent(party.id(), party);
  }

  public boolean declare(ActId id) {
    return actIds.add(id);
  }

  public void declare(InstrumentId id) {
    instrumentIds.putIfAbsent(id.value(), id);
  }

  /** The title of an instrument of the founding, which its later versions may leave out. */
  public boolean entitle(InstrumentId id, String title) {
    return titles.putIfAbsent(id, title) == null;
  }

  @Nullable
  public String title(InstrumentId id) {
    return titles.get(id);
  }

  @Nullable
  public Party party(PartyId id) {
    return parties.get(id);
  }

  PartyId referToParty(String text, Source source) {
    return refer(partyIds, text, PartyId::of, Wording.of("the id of one of the parties"), source);
  }

  InstrumentId referToInstrument(String text, Source source) {
    return refer(
        instrumentIds,
        text,
        InstrumentId::of,
        Wording.of("the id of one of the instruments"),
        source);
  }

  private <I> I refer(
      Map<String, I> declared, String text, Function<String, I> idOf, Wording noun, Source source) {
    I known = declared.get(text);
    if (known != null) {
      return known;
    }
    I id = idOf.apply(text);
    if (isDossier) {
      open.add(new Reference(declared, text, source.where(), noun));
    }
    return id;
  }

  public void reportDangling(Problems problems) {
    for (Reference reference : open) {
      if (!reference.declared().containsKey(reference.id())) {
        Nearest nearest = Nearest.to(reference.id(), reference.declared().keySet());
        problems.add(
            reference.where(),
            Problem.Code.UNKNOWN_ID,
            reference.noun(),
            Wording.of("%s", nearest.word()),
            nearest.meant());
      }
    }
  }
}
