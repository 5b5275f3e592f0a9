package org.entente.law;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.entente.Abstention;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Amendment;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.Expulsion;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.NoObjection;
import org.entente.NonRenewal;
import org.entente.Objection;
import org.entente.Occurrence;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Quota;
import org.entente.Reinstatement;
import org.entente.Revocation;
import org.entente.RoleChange;
import org.entente.Signature;
import org.entente.Substitution;
import org.entente.Succession;
import org.entente.Suspension;
import org.entente.Termination;
import org.entente.Withdrawal;

/** Gives a dossier other ids throughout: for parties, instruments and acts. */
record Renaming(UnaryOperator<String> names) {
  Agreement of(Agreement agreement) {
    return agreement
        .withProvisions(Provisions.standard())
        .withActs()
        .withFounders(parties(agreement.founders()))
        .withAssociates(parties(agreement.associates()))
        .withOthers(parties(agreement.others()))
        .withProvisions(of(agreement.provisions()))
        .withInstruments(instruments(agreement.instruments()))
        .withDecisions(agreement.decisions().stream().map(this::of).toList())
        .withSignatures(agreement.signatures().stream().map(this::of).toList())
        .withAbstentions(agreement.abstentions().stream().map(this::of).toList())
        .withObjections(agreement.objections().stream().map(this::of).toList())
        .withRevocations(agreement.revocations().stream().map(this::of).toList())
        .withOccurrences(agreement.occurrences().stream().map(this::of).toList())
        .withNonRenewals(agreement.nonRenewals().stream().map(this::of).toList())
        .withActs(agreement.acts().stream().map(this::of).toList());
  }

  private Act of(Act act) {
    ActId id = ActId.of(names.apply(act.id().value()));
    if (act instanceof Succession each) {
      return each.withId(id)
          .withSuccessors(List.of(PLACEHOLDER))
          .withRemaining(List.of())
          .withPredecessors(each.predecessors().stream().map(this::of).toList())
          .withRemaining(each.remaining().stream().map(this::of).toList())
          .withSuccessors(parties(each.successors()));
    }
    if (act instanceof Accession each) {
      return facts(each.withId(id)
          .withParty(of(each.party()))
          .withAdopts(instruments(each.adopts()))
          .withConsent(each.consent().map(this::of)));
    }
    if (act instanceof Amendment each) {
      return facts(each.withId(id)
          .withProvisions(each.provisions().map(this::of))
          .withAdopts(instruments(each.adopts()))
          .withConsent(each.consent().map(this::of)));
    }
    if (act instanceof Withdrawal each) {
      return facts(each.withId(id)
          .withParty(of(each.party()))
          .withAdopts(instruments(each.adopts()))
          .withConsent(each.consent().map(this::of)));
    }
    if (act instanceof Expulsion each) {
      return facts(each.withId(id)
          .withParty(of(each.party()))
          .withAdopts(instruments(each.adopts()))
          .withConsent(each.consent().map(this::of)));
    }
    if (act instanceof Suspension each) {
      return facts(each.withId(id)
          .withParty(of(each.party()))
          .withAdopts(instruments(each.adopts()))
          .withConsent(each.consent().map(this::of)));
    }
    if (act instanceof Reinstatement each) {
      return facts(each.withId(id)
          .withParty(of(each.party()))
          .withAdopts(instruments(each.adopts()))
          .withConsent(each.consent().map(this::of)));
    }
    if (act instanceof RoleChange each) {
      return facts(each.withId(id)
          .withParty(of(each.party()))
          .withAdopts(instruments(each.adopts()))
          .withConsent(each.consent().map(this::of)));
    }
    if (act instanceof Substitution each) {
      return facts(each.withId(id)
          .withSubstitute(PLACEHOLDER)
          .withParty(of(each.party()))
          .withSubstitute(of(each.substitute()))
          .withAdopts(instruments(each.adopts()))
          .withConsent(each.consent().map(this::of)));
    }
    Termination each = (Termination) act;
    return facts(each.withId(id)
        .withAdopts(instruments(each.adopts()))
        .withConsent(each.consent().map(this::of)));
  }

  private static final Party PLACEHOLDER = Party.of("in-between", "In between");

  private Act facts(ConsensualAct act) {
    return act.withDecisions(act.decisions().stream().map(this::of).toList())
        .withSignatures(act.signatures().stream().map(this::of).toList())
        .withAbstentions(act.abstentions().stream().map(this::of).toList())
        .withObjections(act.objections().stream().map(this::of).toList())
        .withRevocations(act.revocations().stream().map(this::of).toList())
        .withOccurrences(act.occurrences().stream().map(this::of).toList());
  }

  private Decision of(Decision fact) {
    return fact.withParty(of(fact.party()))
        .withInstruments(fact.instruments().stream().map(this::of).toList());
  }

  private Signature of(Signature fact) {
    SortedMap<InstrumentId, Digest> digests = new TreeMap<>();
    fact.digests().forEach((text, digest) -> digests.put(of(text), digest));
    return fact.withParty(of(fact.party()))
        .withDigests(Map.of())
        .withInstruments(fact.instruments().stream().map(this::of).toList())
        .withDigests(digests);
  }

  private Abstention of(Abstention fact) {
    return fact.withParty(of(fact.party()));
  }

  private Objection of(Objection fact) {
    return fact.withParty(of(fact.party()));
  }

  private NonRenewal of(NonRenewal fact) {
    return fact.withParty(of(fact.party()));
  }

  private Occurrence of(Occurrence fact) {
    return fact.withParty(fact.party().map(this::of));
  }

  private Revocation of(Revocation fact) {
    return fact.withParty(of(fact.party()));
  }

  private List<Party> parties(List<Party> parties) {
    return parties.stream().map(this::of).toList();
  }

  private List<Instrument> instruments(List<Instrument> instruments) {
    return instruments.stream().map(each -> each.withId(of(each.id()))).toList();
  }

  private Party of(Party party) {
    return party.withId(of(party.id()));
  }

  private PartyId of(PartyId id) {
    return PartyId.of(names.apply(id.value()));
  }

  private InstrumentId of(InstrumentId id) {
    return InstrumentId.of(names.apply(id.value()));
  }

  private Provisions of(Provisions provisions) {
    return provisions
        .withFounding(of(provisions.founding()))
        .withAccession(of(provisions.accession()))
        .withAmendment(of(provisions.amendment()))
        .withWithdrawal(of(provisions.withdrawal()))
        .withTermination(of(provisions.termination()))
        .withRoleChange(of(provisions.roleChange()))
        .withExpulsion(provisions.expulsion().map(this::of))
        .withSuspension(provisions.suspension().map(this::of))
        .withReinstatement(provisions.reinstatement().map(this::of))
        .withContinuesWhile(of(provisions.continuesWhile()));
  }

  private Procedure of(Procedure procedure) {
    return procedure.withConsent(of(procedure.consent()));
  }

  private ConsentRule of(ConsentRule rule) {
    if (rule instanceof ConsentRule.Named named) {
      return ConsentRule.named(ids(named.parties()));
    }
    if (rule instanceof Quota quota) {
      Map<PartyId, Long> table = new TreeMap<>();
      quota.table().forEach((party, each) -> table.put(of(party), each));
      return new Quota(quota.bar(), table, quota.whole());
    }
    if (rule instanceof ConsentRule.Quorum quorum) {
      return new ConsentRule.Quorum(of(quorum.quota()));
    }
    if (rule instanceof NoObjection tacit) {
      return new NoObjection(of(tacit.unless()), tacit.deadline());
    }
    if (rule instanceof ConsentRule.Among among) {
      return new ConsentRule.Among(ids(among.parties()), among.kinds(), of(among.rule()));
    }
    if (rule instanceof ConsentRule.Excluding excluding) {
      return new ConsentRule.Excluding(
          ids(excluding.parties()), excluding.kinds(), of(excluding.rule()));
    }
    if (rule instanceof ConsentRule.AllOf all) {
      return new ConsentRule.AllOf(all.rules().stream().map(this::of).toList());
    }
    if (rule instanceof ConsentRule.AnyOf any) {
      return new ConsentRule.AnyOf(any.rules().stream().map(this::of).toList());
    }
    return rule instanceof ConsentRule.After after
        ? ConsentRule.after(after.period(), of(after.rule()))
        : rule;
  }

  private List<PartyId> ids(List<PartyId> parties) {
    return parties.stream().map(this::of).toList();
  }
}
