import java.time.LocalDate;
import java.util.Locale;
import org.entente.*;
import org.entente.timeline.Timeline;
import org.entente.words.Messages;
class First {
  public static void main(String[] args) {
    Party emmen = Party.of("emmen", "Emmen"), drenthe = Party.of("drenthe", "Drenthe");
    Party newcomer = Party.of("borger-odoorn", "Borger-Odoorn");
    Instrument text = Instrument.of("covenant", "Covenant");
    LocalDate founded = LocalDate.parse("2022-01-01"), july = LocalDate.parse("2023-07-11");
    Agreement agreement = Agreement.builder().id("region").title("Covenant of the region")
        .addFounders(emmen, drenthe).addInstruments(text)
        .addSignatures(Signature.of(emmen, founded), Signature.of(drenthe, founded))
        .addActs(Accession.builder().id("accession").party(newcomer).addAdopts(text.withVersion("2"))
            .addSignatures(Signature.of(emmen, july)).build()).build();
    Timeline timeline = Timeline.of(agreement);
    Messages english = Messages.in(Locale.ENGLISH).naming(agreement);
    System.out.println(timeline.on(july));
    timeline.outcome("accession", july).violations().forEach(each -> System.out.println(english.of(each)));
  }
}
