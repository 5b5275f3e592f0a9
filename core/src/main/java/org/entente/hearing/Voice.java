package org.entente.hearing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.Decision;
import org.entente.Revocation;
import org.entente.Revoked;
import org.entente.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What stands of what one party has said by some day. A no undoes the consent before it, and so
 * does an abstention; a revocation takes back what was said last; none brings back what was said
 * before. Each statement makes another. Immutable.
 *
 * @param decisions its decisions
 * @param consent its signatures that bind, since its last no
 * @param signed its signatures of any kind that it has not taken back
 * @param objection the day of its no
 * @param abstention the day on which it said neither yes nor no, if that was its last word
 * @param bare what took something back that it had not itself said, or that did not stand
 */
record Voice(
    List<Decision> decisions,
    List<Signature> consent,
    List<Signature> signed,
    @Nullable LocalDate objection,
    @Nullable LocalDate abstention,
    List<Revocation> bare) {
  static final Voice SILENT = new Voice(List.of(), List.of(), List.of(), null, null, List.of());

  Voice saying(List<Decision> decided, List<Signature> given) {
    List<Signature> binding =
        given.stream().filter(each -> each.kind().isBinding()).toList();
    return new Voice(
        plus(decisions, decided),
        plus(consent, binding),
        plus(signed, given),
        objection,
        abstention,
        bare);
  }

  private static <T> List<T> plus(List<T> known, List<T> more) {
    List<T> all = new ArrayList<>(known);
    all.addAll(more);
    return List.copyOf(all);
  }

  Voice objecting(LocalDate day) {
    return new Voice(decisions, List.of(), signed, day, null, bare);
  }

  Voice abstaining(LocalDate day) {
    return new Voice(decisions, List.of(), signed, null, day, bare);
  }

  /** With a yes that prevails over its no, or its abstention. */
  Voice overtaken() {
    return new Voice(decisions, consent, signed, null, null, bare);
  }

  /** Without what revocations of a day take back, each thing that is named once, and first. */
  Voice takingBack(List<Revocation> today) {
    Map<Revoked, Revocation> taken = new EnumMap<>(Revoked.class);
    today.forEach(each -> taken.putIfAbsent(each.revokes(), each));
    Voice voice = this;
    for (Revocation each : taken.values()) {
      voice = voice.takingBack(each);
    }
    return voice;
  }

  private Voice takingBack(Revocation taken) {
    return switch (taken.revokes()) {
      case OBJECTION -> objection == null ? bare(taken) : overtaken();
      case ABSTENTION -> abstention == null ? bare(taken) : overtaken();
      case CONSENT -> consent.isEmpty() ? bare(taken) : signing(Voice::isSimple);
      case SIGNATURE -> signed.isEmpty() ? bare(taken) : signing(each -> false);
      case DECISION -> undecided();
      case NOTICE -> bare(taken);
      case LAST -> takingBackLast(taken);
    };
  }

  /**
   * Without what was said last: a consent, of which what binds goes first and a simple signature by
   * a second revocation, or a no or an abstention; without its decisions where neither stands.
   */
  private Voice takingBackLast(Revocation taken) {
    if (!consent.isEmpty()) {
      return signing(Voice::isSimple);
    }
    boolean isSimple = signed.stream().anyMatch(Voice::isSimple);
    LocalDate other = objection == null ? abstention : objection;
    boolean isSimpleLast = other == null
        || signed.stream().anyMatch(each -> isSimple(each) && each.on().isAfter(other));
    if (isSimple && isSimpleLast) {
      return signing(each -> !isSimple(each));
    }
    return other == null ? undecided().bare(taken) : overtaken();
  }

  private Voice undecided() {
    return new Voice(List.of(), consent, signed, objection, abstention, bare);
  }

  private Voice bare(Revocation taken) {
    return new Voice(decisions, consent, signed, objection, abstention, plus(bare, List.of(taken)));
  }

  /** Its signatures of any kind that no no, abstention or revocation has undone. */
  List<Signature> standing() {
    return signed.stream()
        .filter(each -> isSimple(each) || consent.contains(each))
        .toList();
  }

  private static boolean isSimple(Signature signature) {
    return !signature.kind().isBinding();
  }

  private Voice signing(Predicate<Signature> left) {
    List<Signature> kept = signed.stream().filter(left).toList();
    return new Voice(decisions, List.of(), kept, objection, abstention, bare);
  }
}
