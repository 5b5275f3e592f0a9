package org.entente.benchmarks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.entente.Accession;
import org.entente.Act;
import org.entente.Agreement;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Signature;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The rules as Drools has them: compiled once, then a session for each agreement. */
public final class DroolsPeer implements Decider {
  private static final String RULES = """
      package org.entente.benchmarks.drools;

      import org.entente.benchmarks.DroolsPeer.Turn;
      import org.entente.benchmarks.DroolsPeer.Founder;
      import org.entente.benchmarks.DroolsPeer.Acceding;
      import org.entente.benchmarks.DroolsPeer.Signed;
      import org.entente.benchmarks.DroolsPeer.Member;
      import org.entente.benchmarks.DroolsPeer.Missing;

      rule "every founder has signed"
      when
        $turn : Turn(number == 0, $day : day)
        not (Founder($party : party) and not Signed(act == 0, party == $party, !on.isAfter($day)))
      then
        modify($turn) { setNumber(1) };
      end

      rule "founders are parties" salience 10
      when
        Turn(number > 0)
        Founder($party : party)
        not Member(party == $party)
      then
        insert(new Member($party));
      end

      rule "every party and the newcomer have signed"
      when
        $turn : Turn($number : number > 0, $day : day)
        Acceding(number == $number, $newcomer : party)
        Signed(act == $number, party == $newcomer, !on.isAfter($day))
        not (Member($party : party) and not Signed(act == $number, party == $party, !on.isAfter($day)))
      then
        insert(new Member($newcomer));
        modify($turn) { setNumber($number + 1) };
      end

      rule "a party has not signed" salience -10
      when
        Turn($number : number > 0, $day : day)
        Acceding(number == $number)
        Member($party : party)
        not Signed(act == $number, party == $party, !on.isAfter($day))
      then
        insert(new Missing($party));
      end

      rule "the newcomer has not signed" salience -10
      when
        Turn($number : number > 0, $day : day)
        Acceding(number == $number, $newcomer : party)
        not Signed(act == $number, party == $newcomer, !on.isAfter($day))
      then
        insert(new Missing($newcomer));
      end
      """;

  /** Which act it is the turn of: none of them can be judged before the one before it. */
  public static final class Turn {
    private final LocalDate day;
    private int number;

    public Turn(LocalDate day) {
      this.day = day;
    }

    public LocalDate getDay() {
      return day;
    }

    public int getNumber() {
      return number;
    }

    public void setNumber(int number) {
      this.number = number;
    }
  }

  /** What the other facts have in common. */
  public abstract static class OfParty {
    private final PartyId party;

    OfParty(PartyId party) {
      this.party = party;
    }

    public PartyId getParty() {
      return party;
    }
  }

  public static final class Founder extends OfParty {
    public Founder(PartyId party) {
      super(party);
    }
  }

  public static final class Member extends OfParty {
    public Member(PartyId party) {
      super(party);
    }
  }

  public static final class Missing extends OfParty {
    public Missing(PartyId party) {
      super(party);
    }
  }

  public static final class Acceding extends OfParty {
    private final int number;

    public Acceding(int number, PartyId party) {
      super(party);
      this.number = number;
    }

    public int getNumber() {
      return number;
    }
  }

  public static final class Signed extends OfParty {
    private final int act;
    private final LocalDate on;

    public Signed(int act, PartyId party, LocalDate on) {
      super(party);
      this.act = act;
      this.on = on;
    }

    public int getAct() {
      return act;
    }

    public LocalDate getOn() {
      return on;
    }
  }

  private final KieBase rules;

  DroolsPeer() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/org/entente/benchmarks/drools/rules.drl", RULES);
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    rules = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
  }

  @Override
  public Answer decide(Agreement agreement, LocalDate day) {
    KieSession session = rules.newKieSession();
    try {
      for (Party party : agreement.founders()) {
        session.insert(new Founder(party.id()));
      }
      insert(session, 0, agreement.signatures());
      int number = 0;
      for (Act act : agreement.acts()) {
        Accession accession = (Accession) act;
        session.insert(new Acceding(++number, accession.party().id()));
        insert(session, number, accession.signatures());
      }
      session.insert(new Turn(day));
      session.fireAllRules();
      return new Answer.Of(parties(session, Member.class), parties(session, Missing.class));
    } finally {
      session.dispose();
    }
  }

  private static void insert(KieSession session, int act, List<Signature> signatures) {
    for (Signature signature : signatures) {
      session.insert(new Signed(act, signature.party(), signature.on()));
    }
  }

  private static Set<PartyId> parties(KieSession session, Class<? extends OfParty> kind) {
    Set<PartyId> parties = new HashSet<>();
    session.getObjects(kind::isInstance).forEach(fact -> parties.add(((OfParty) fact).getParty()));
    return parties;
  }
}
