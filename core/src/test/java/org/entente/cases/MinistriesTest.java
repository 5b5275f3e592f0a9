package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.EMMEN;
import static org.entente.Scene.agreement;
import static org.entente.Scene.day;
import static org.entente.Scene.partners;
import static org.entente.Scene.party;
import static org.entente.Scene.signs;

import java.util.List;
import java.util.Locale;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.Given;
import org.entente.Party;
import org.entente.Succession;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The Dutch ministries of economic affairs and of agriculture: merged on 14 October 2010, renamed
 * on 5 November 2012, split on 26 October 2017 and again on 2 July 2024 (royal decrees on the
 * division into departments). What the first two signed still stands for the last three. Own
 * knowledge; the covenant is made up.
 */
@Tag("3.13")
class MinistriesTest {
  private static final Party EZ = party("EZ 1945");
  private static final Party LNV = party("LNV 2003");
  private static final Party ELI = party("EL&I");
  private static final Party EZ_2012 = party("EZ 2012");
  private static final Party EZK = party("EZK");
  private static final Party LNV_2017 = party("LNV 2017");

  private static Succession decree(String on, List<Party> before, Party... after) {
    return Succession.builder()
        .id("decree-" + on + "-" + after[0].id())
        .on(day(on))
        .addPredecessors(before.toArray(Party[]::new))
        .addSuccessors(after)
        .build();
  }

  private static final Agreement COVENANT = agreement(EMMEN, EZ, LNV)
      .given(Given.of(day("2008-01-01"), "the covenant"))
      .addActs(
          decree("2010-10-14", List.of(EZ, LNV), ELI),
          decree("2012-11-05", List.of(ELI), EZ_2012),
          decree("2017-10-26", List.of(EZ_2012), EZK, LNV_2017),
          decree("2024-07-02", List.of(EZK), party("EZ 2024"), party("KGG")),
          decree("2024-07-02", List.of(LNV_2017), party("LVVN")),
          Amendment.builder()
              .id("amendment")
              .addSignatures(
                  signs(EZ, "2010-05-01"), signs(LNV, "2010-05-02"), signs(EMMEN, "2024-08-01"))
              .build())
      .build();

  @Test
  void should_follow_the_place_of_two_ministries_through_four_decrees() {
    Timeline timeline = Timeline.of(COVENANT);

    assertThat(partners(timeline, "2010-10-13")).containsExactly("emmen", "ez-1945", "lnv-2003");
    assertThat(partners(timeline, "2010-10-14")).containsExactly("emmen", "el-i");
    assertThat(partners(timeline, "2017-10-25")).containsExactly("emmen", "ez-2012");
    assertThat(partners(timeline, "2017-10-26")).containsExactly("emmen", "ezk", "lnv-2017");
    assertThat(partners(timeline, "2024-07-02"))
        .containsExactlyInAnyOrder("emmen", "ez-2024", "kgg", "lvvn");
  }

  @Test
  void should_let_what_the_first_two_signed_stand_for_the_last_three() {
    Timeline timeline = Timeline.of(COVENANT);

    assertThat(timeline.outcome("amendment", day("2024-07-31")).isPending()).isTrue();
    assertThat(timeline.outcome("amendment", day("2024-08-01")).isInEffect()).isTrue();
  }

  @Test
  void should_lead_the_youngest_back_to_the_oldest() {
    assertThat(Messages.in(Locale.ENGLISH)
            .naming(COVENANT)
            .of(Timeline.of(COVENANT).why(party("KGG"), day("2024-07-02"))))
        .containsSubsequence(
            "  EL&I took the place of EZ 1945 on 14 October 2010 ('decree-2010-10-14-el-i').",
            "  EL&I took the place of LNV 2003 on 14 October 2010 ('decree-2010-10-14-el-i').",
            "  EZ 2012 took the place of EL&I on 5 November 2012 ('decree-2012-11-05-ez-2012').",
            "  EZK took the place of EZ 2012 on 26 October 2017 ('decree-2017-10-26-ezk').",
            "  KGG took the place of EZK on 2 July 2024 ('decree-2024-07-02-ez-2024').");
  }
}
