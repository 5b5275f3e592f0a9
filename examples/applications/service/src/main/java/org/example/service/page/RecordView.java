package org.example.service.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.ConsensualAct;
import org.entente.Instrument;
import org.entente.Precision;

/**
 * The form that records a fact, as it is shown.
 *
 * @param asked the agreement's page
 * @param title the agreement's title
 * @param form what is filled in
 * @param acts the founding and the acts
 * @param kinds the kinds of fact
 * @param precisions how exactly a day may be known
 * @param parties the parties
 * @param instruments the instruments
 * @param failure why it was not recorded; blank if nothing went wrong
 */
public record RecordView(
    Asked asked,
    String title,
    RecordForm form,
    List<AgreementView.Option> acts,
    List<AgreementView.Option> kinds,
    List<AgreementView.Option> precisions,
    List<AgreementView.Option> parties,
    List<AgreementView.Option> instruments,
    String failure) {

  static RecordView of(
      Asked asked, Agreement agreement, RecordForm form, Phrases phrases, String failure) {
    List<AgreementView.Option> acts = new ArrayList<>();
    acts.add(new AgreementView.Option("", phrases.say("kind.founding")));
    Map<String, Instrument> instruments = new LinkedHashMap<>();
    agreement.instruments().forEach(each -> instruments.put(each.id().value(), each));
    agreement.acts().forEach(act -> {
      if (act instanceof ConsensualAct consensual) {
        acts.add(new AgreementView.Option(act.id().value(), Matter.titleOf(act, phrases)));
        consensual.adopts().forEach(each -> instruments.putIfAbsent(each.id().value(), each));
      }
    });
    return new RecordView(
        asked,
        agreement.title(),
        form,
        acts,
        RecordForm.KINDS.stream()
            .map(kind -> new AgreementView.Option(kind, phrases.say("fact." + kind)))
            .toList(),
        Stream.of(Precision.values())
            .map(each ->
                new AgreementView.Option(each.name(), phrases.say("form.known-" + each.code())))
            .toList(),
        agreement.knownParties().values().stream()
            .map(party -> new AgreementView.Option(party.id().value(), party.nameOn(asked.on())))
            .toList(),
        instruments.values().stream()
            .map(each -> new AgreementView.Option(each.id().value(), each.title()))
            .toList(),
        failure);
  }
}
