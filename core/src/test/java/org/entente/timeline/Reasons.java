package org.entente.timeline;

import static org.entente.Scene.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.Party;
import org.entente.Succession;
import org.entente.answer.Explanation;
import org.entente.answer.Step;
import org.entente.answer.Violation;
import org.entente.words.Messages;

/**
 * Why a party is bound, in English, and what the reasons are told of. Grounds come first here, then
 * the statement that rests on them: {@link WhyIsATreeTest} shows the tree.
 */
final class Reasons {
  private Reasons() {}

  static List<String> why(Agreement agreement, Party party, String on) {
    Messages english = Messages.in(Locale.ENGLISH).naming(agreement);
    return told(english, Timeline.of(agreement).why(party, day(on)));
  }

  static List<String> told(Messages messages, Explanation why) {
    Messages then = messages.on(why.day());
    List<String> lines = new ArrayList<>(messages.of(why).subList(0, 1));
    steps(why).forEach(step -> {
      step.violations().forEach(violation -> lines.add(then.of(violation)));
      lines.add(then.of(step));
    });
    return lines;
  }

  /** What an explanation says, each statement behind what it rests on. */
  static List<Step> steps(Explanation why) {
    return upwards(why.grounds()).toList();
  }

  private static Stream<Step> upwards(List<Step> grounds) {
    return grounds.stream()
        .flatMap(each -> Stream.concat(upwards(each.grounds()), Stream.of(each)));
  }

  /** What is unmet, wherever an explanation says so. */
  static List<Violation> unmet(Explanation why) {
    return steps(why).stream().flatMap(step -> step.violations().stream()).toList();
  }

  /** An agreement that nobody has signed yet. */
  static Agreement.Builder deal(Party... founders) {
    return Agreement.builder().id("deal").title("A deal").addFounders(founders);
  }

  /** One party takes the place of another; the act has a title, as "The merger". */
  static Succession takesPlace(String title, String on, Party predecessor, Party successor) {
    return Succession.builder()
        .id(title.toLowerCase(Locale.ROOT).replace(' ', '-'))
        .title(title)
        .on(day(on))
        .addPredecessors(predecessor)
        .addSuccessors(successor)
        .build();
  }
}
