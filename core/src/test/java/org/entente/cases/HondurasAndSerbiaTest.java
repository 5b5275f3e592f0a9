package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.Scene.day;
import static org.entente.Scene.party;
import static org.entente.Scene.signs;

import java.util.ArrayList;
import java.util.List;
import org.entente.Accession;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Given;
import org.entente.Party;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Reinstatement;
import org.entente.Role;
import org.entente.RoleChange;
import org.entente.Signature;
import org.entente.Suspension;
import org.entente.answer.Membership;
import org.entente.answer.Pending;
import org.entente.timeline.Timeline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Places that changed and went on. The General Assembly of the OAS suspended Honduras on 4 July
 * 2009, by two thirds, and lifted that on 1 June 2011 (press release E-698/11): of 34 members 33
 * are asked, and 22 are needed. Serbia was an associate member of CERN from 15 March 2012, and is a
 * member since 24 March 2019 (timeline.web.cern.ch). Who signed is made up.
 */
class HondurasAndSerbiaTest {
  private static final Party HONDURAS = party("Honduras");
  private static final Party SERBIA = party("Serbia");
  private static final Procedure TWO_THIRDS =
      Procedure.of(ConsentRule.share(2, 3), EffectRule.onCompletion());

  private static List<Party> members(int most) {
    List<Party> members = new ArrayList<>();
    for (int i = 1; i <= most; i++) {
      members.add(Party.of("m" + i, "Member " + i));
    }
    return members;
  }

  private static List<Signature> by(String on, List<Party> signers) {
    return signers.stream().map(party -> signs(party, on)).toList();
  }

  private static Timeline oas(int signers) {
    List<Party> others = members(33);
    return Timeline.of(Agreement.builder()
        .id("oas")
        .title("Charter of the Organization of American States")
        .addFounders(HONDURAS)
        .addAllFounders(others)
        .given(Given.of(day("1951-12-13"), "OAS"))
        .provisions(Provisions.builder()
            .suspension(TWO_THIRDS)
            .reinstatement(TWO_THIRDS)
            .build())
        .addActs(
            Suspension.builder()
                .id("suspended")
                .party(HONDURAS)
                .opensOn(day("2009-07-04"))
                .addAllSignatures(by("2009-07-04", others.subList(0, signers)))
                .build(),
            Reinstatement.builder()
                .id("lifted")
                .party(HONDURAS)
                .addAllSignatures(by("2011-06-01", others))
                .build(),
            Amendment.builder().id("unanimous").opensOn(day("2009-12-01")).build())
        .build());
  }

  private static int asked(Timeline timeline, String on) {
    return ((Pending) timeline.outcome("unanimous", day(on)))
        .consents()
        .electorate()
        .size();
  }

  @Tag("7.2")
  @Test
  void should_suspend_honduras_by_two_thirds_of_the_others_and_ask_it_again_once_lifted() {
    Timeline timeline = oas(22);

    assertThat(timeline.on(day("2009-07-03")).suspended()).isEmpty();
    assertThat(timeline.on(day("2009-07-04")).suspended()).containsExactly(HONDURAS);
    assertThat(timeline.on(day("2009-07-04")).members()).hasSize(34);
    assertThat(asked(timeline, "2010-01-01")).isEqualTo(33);
    assertThat(asked(timeline, "2011-06-01")).isEqualTo(34);
  }

  @Tag("7.2")
  @Test
  void should_need_twenty_two_of_thirty_three() {
    Pending pending = (Pending) oas(21).outcome("suspended", day("2009-07-04"));

    assertThat(pending.consents().electorate()).hasSize(33);
    assertThat(pending.tally().have()).isEqualTo(21);
    assertThat(pending.tally().need()).isEqualTo(22);
  }

  @Tag("7.3")
  @Test
  void should_have_serbia_in_one_place_since_2012_and_ask_it_from_2019_on() {
    List<Party> members = members(3);
    List<Party> all = new ArrayList<>(members);
    all.add(SERBIA);
    Timeline timeline = Timeline.of(Agreement.builder()
        .id("cern")
        .title("Convention for the establishment of CERN")
        .addAllFounders(members)
        .given(Given.of(day("1954-09-29"), "CERN"))
        .addActs(
            Accession.builder()
                .id("associate")
                .party(SERBIA)
                .role(Role.ASSOCIATE)
                .addAllSignatures(by("2012-03-15", all))
                .build(),
            RoleChange.builder()
                .id("member")
                .party(SERBIA)
                .role(Role.PARTNER)
                .addAllSignatures(by("2019-03-24", all))
                .build(),
            Amendment.builder().id("unanimous").opensOn(day("2019-01-01")).build())
        .build());
    Membership serbia = timeline.on(day("2019-03-24")).member(SERBIA.id()).orElseThrow();

    assertThat(serbia.role()).isEqualTo(Role.PARTNER);
    assertThat(serbia.boundSince()).isEqualTo(day("2012-03-15"));
    assertThat(asked(timeline, "2019-03-23")).isEqualTo(3);
    assertThat(asked(timeline, "2019-03-24")).isEqualTo(4);
  }
}
