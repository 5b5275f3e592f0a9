package org.example.service.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.Accession;
import org.entente.ActId;
import org.entente.AuthorityStep;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.PartyId;
import org.entente.Proceeding;
import org.entente.Towards;
import org.entente.Withdrawal;
import org.entente.answer.Pending;
import org.entente.answer.Tally;
import org.entente.timeline.Timeline;

/**
 * Something that is asked and not complete, as it is shown.
 *
 * @param act the act's id; blank for the founding
 * @param title what it is called
 * @param unmet what keeps it from being complete, in a clause
 * @param canStillPass whether it can be complete as the parties stand
 * @param have how much consent it has
 * @param need how much it needs
 * @param progress both in words
 * @param asks whose consent it asks for
 * @param effect when it takes effect
 * @param binds whom it binds, or is towards, where that is not everyone; or empty
 * @param steps what each party's own bodies must have done before it signs; none if nothing is
 *     asked
 * @param window since when it is open, and until when; or empty
 * @param askedSince who is asked though it joined later, in sentences
 * @param matrix who has signed what
 * @param sentences what is missing, in sentences
 * @param wouldDo whose consent would do; none where only all of those missing would
 * @param restOn the day on which the rest sign
 * @param rest what follows if they do
 */
public record OpenMatter(
    String act,
    String title,
    String unmet,
    boolean canStillPass,
    long have,
    long need,
    String progress,
    String asks,
    String effect,
    Optional<String> binds,
    List<String> steps,
    Optional<String> window,
    List<String> askedSince,
    MatrixTable matrix,
    List<String> sentences,
    List<String> wouldDo,
    LocalDate restOn,
    String rest) {
  private static final int MOST_WAYS = 3;

  static OpenMatter of(Timeline timeline, Matter matter, LocalDate restOn, Phrases phrases) {
    return new Writing(timeline, matter, restOn, phrases).view();
  }

  /** What is counted, in a word. */
  static String unit(Tally.Unit unit) {
    return switch (unit) {
      case PARTIES, EACH_PARTY -> "parties";
      case WEIGHT -> "weight";
      case VOTES, VOICES -> "votes";
      case EACH_PART, ONE_PART -> "parts";
      case SILENCE, TIME -> "time";
    };
  }

  /** Puts one matter into words. */
  private static final class Writing {
    private final Timeline timeline;
    private final Matter matter;
    private final Pending pending;
    private final Proceeding proceeding;
    private final LocalDate restOn;
    private final Phrases phrases;

    Writing(Timeline timeline, Matter matter, LocalDate restOn, Phrases phrases) {
      this.timeline = timeline;
      this.matter = matter;
      this.pending = (Pending) matter.outcome();
      this.proceeding = matter.proceeding().orElseThrow();
      this.restOn = restOn;
      this.phrases = phrases;
    }

    OpenMatter view() {
      Tally tally = pending.tally();
      MatrixTable matrix = MatrixTable.of(pending.matrix(), matter.newcomers(), phrases);
      return new OpenMatter(
          matter.id().map(ActId::value).orElse(""),
          matter.title(),
          unmet(matrix),
          pending.canStillPass(),
          tally.have(),
          tally.need(),
          phrases.say("open.progress-" + unit(tally.unit()), tally.have(), tally.need()),
          asks(),
          effect(),
          binds(),
          steps(),
          window(),
          askedSince(),
          matrix,
          pending.violations().stream().map(phrases.messages()::of).toList(),
          wouldDo(),
          restOn,
          rest());
    }

    /** From when a notice is received, where that alone is asked. */
    private String effect() {
      EffectRule rule = proceeding.effectRule(pending.provisions());
      boolean isByNotice =
          proceeding instanceof Withdrawal && pending.rule().equals(ConsentRule.none());
      return isByNotice ? phrases.messages().ofNotice(rule) : phrases.messages().of(rule);
    }

    /** Whom it binds, or is towards, where that is not everyone. */
    private Optional<String> binds() {
      return proceeding
          .towards(pending.provisions())
          .filter(towards -> towards != Towards.EVERYONE)
          .map(towards -> phrases.say("open.towards", towards));
    }

    /** What each party's own bodies must have done before it signs. */
    private List<String> steps() {
      return pending.provisions().authority().stream().map(this::step).toList();
    }

    private String step(AuthorityStep step) {
      String key = "authority." + Phrases.word(step.kind());
      String words = step.body()
          .map(body -> phrases.messages().text(key + ".body", Map.of("body", body)))
          .orElseGet(() -> phrases.messages().text(key, Map.of()));
      return step.orAfter()
          .map(time ->
              phrases.say("open.step-or-after", words, phrases.messages().of(time)))
          .orElse(words);
    }

    private String unmet(MatrixTable matrix) {
      return Unmet.isSignatures(pending)
          ? phrases.say("open.signatures", pending.violations().size(), matrix.all())
          : Unmet.of(pending, phrases);
    }

    private String asks() {
      String rule = phrases.messages().of(pending.rule());
      return matter.act().filter(Accession.class::isInstance).isPresent()
          ? phrases.say("open.asks-newcomer", rule)
          : rule;
    }

    private Optional<String> window() {
      return pending
          .opening()
          .map(opening -> pending
              .closing()
              .map(closing -> phrases.say("open.window-closing", opening, closing))
              .orElseGet(() -> phrases.say("open.window", opening)));
    }

    private List<String> askedSince() {
      List<String> sentences = new ArrayList<>();
      pending
          .askedSince()
          .forEach((party, by) -> sentences.add(phrases.say(
              "open.asked-since",
              phrases.messages().name(party),
              timeline
                  .agreement()
                  .act(by)
                  .map(act -> Matter.titleOf(act, phrases))
                  .orElse(""))));
      return sentences;
    }

    private List<String> wouldDo() {
      Tally tally = pending.tally();
      List<Set<PartyId>> ways = tally.smallestCompletions(MOST_WAYS + 1);
      boolean isAll = ways.size() == 1 && ways.get(0).size() == tally.missing().size();
      if (tally.isSatisfied() || isAll) {
        return List.of();
      }
      List<String> words = new ArrayList<>();
      ways.stream().limit(MOST_WAYS).forEach(way -> words.add(phrases.messages().names(way)));
      if (ways.size() > MOST_WAYS) {
        words.add(phrases.say("open.would-do-more"));
      }
      return words;
    }

    private String rest() {
      Optional<LocalDate> effect = matter
          .id()
          .map(act -> timeline.earliestEffect(act, restOn))
          .orElseGet(() -> timeline.earliestEffect(restOn));
      return effect
          .map(day -> phrases.say("open.rest-effect", restOn, day))
          .orElseGet(() -> phrases.say("open.rest-never", restOn));
    }
  }
}
