package org.entente.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.Abstention;
import org.entente.Agreement;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.Occurrence;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Termination;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fact names and nobody lists could not be read again, so it isn't written. */
@Tag("13")
class FactsNameWhatADossierKnows {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 11);
  private static final PartyId EMMEN = PartyId.of("emmen");
  private static final PartyId STRANGER = PartyId.of("stranger");
  private static final InstrumentId ANNEX = InstrumentId.of("annex");
  private static final Signature SIGNATURE = Signature.of(EMMEN, DAY);
  private static final Decision DECISION = Decision.of(EMMEN, DAY);

  private static Agreement agreement() {
    return Agreement.builder()
        .id("dtz")
        .title("DTZ")
        .addFounders(Party.of("emmen", "gemeente Emmen"))
        .addInstruments(Instrument.of("agreement", "Overeenkomst"))
        .build();
  }

  static Stream<Arguments> parties() {
    return Stream.of(
        Arguments.of(founding(each -> each.withSignatures(Signature.of(STRANGER, DAY)))),
        Arguments.of(founding(each -> each.withDecisions(Decision.of(STRANGER, DAY)))),
        Arguments.of(founding(each -> each.withAbstentions(Abstention.of(STRANGER, DAY)))),
        Arguments.of(founding(each -> each.withObjections(Objection.of(STRANGER, DAY)))),
        Arguments.of(
            founding(each -> each.withOccurrences(Occurrence.of("n", DAY).withParty(STRANGER)))),
        Arguments.of(founding(each -> each.withRevocations(Revocation.of(STRANGER, DAY)))));
  }

  static Stream<Arguments> instruments() {
    return Stream.of(
        Arguments.of(founding(each -> each.withSignatures(SIGNATURE.withInstruments(ANNEX)))),
        Arguments.of(founding(each -> each.withSignatures(
            SIGNATURE.withDigests(Map.of(ANNEX, new Digest("md5", "00112233")))))),
        Arguments.of(founding(each -> each.withDecisions(DECISION.withInstruments(ANNEX)))));
  }

  private static UnaryOperator<Agreement> founding(UnaryOperator<Agreement> change) {
    return change;
  }

  /** The facts of a founding, given to an act. */
  private static Agreement inAnAct(Agreement founding) {
    return agreement()
        .withActs(Termination.builder()
            .id("ends")
            .addAllSignatures(founding.signatures())
            .addAllDecisions(founding.decisions())
            .addAllAbstentions(founding.abstentions())
            .addAllObjections(founding.objections())
            .addAllRevocations(founding.revocations())
            .addAllOccurrences(founding.occurrences())
            .build());
  }

  private static void assertRefused(Agreement agreement, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntenteJson.standard().write(agreement))
        .withMessageStartingWith(message);
  }

  @ParameterizedTest
  @MethodSource("parties")
  void should_know_each_party(UnaryOperator<Agreement> stray) {
    Agreement founding = stray.apply(agreement());
    String message = "a dossier must know each party that its facts name, but not 'stranger', in ";
    assertRefused(founding, message + "the founding; list it under others");
    assertRefused(inAnAct(founding), message + "act 'ends'; list it under others");
  }

  @ParameterizedTest
  @MethodSource("instruments")
  void should_know_each_instrument(UnaryOperator<Agreement> stray) {
    Agreement founding = stray.apply(agreement());
    String message =
        "a dossier must know each instrument that its facts name, but not 'annex', in ";
    assertRefused(founding, message + "the founding");
    assertRefused(inAnAct(founding), message + "act 'ends'");
  }

  @Test
  void should_know_an_instrument_that_an_act_adopts() {
    Agreement agreement = agreement()
        .withActs(Termination.builder()
            .id("ends")
            .addAdopts(Instrument.of("annex", "Annex"))
            .addSignatures(SIGNATURE.withInstruments(List.of(ANNEX)))
            .build());
    assertThat(EntenteJson.standard().read(EntenteJson.standard().write(agreement)))
        .isEqualTo(agreement);
  }
}
