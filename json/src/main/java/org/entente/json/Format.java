package org.entente.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.entente.Accession;
import org.entente.Act;
import org.entente.ActId;
import org.entente.ActKind;
import org.entente.Agreement;
import org.entente.AgreementId;
import org.entente.Amendment;
import org.entente.BoundFromEntry;
import org.entente.ConsensualAct;
import org.entente.ConsentRule;
import org.entente.DatedName;
import org.entente.Decision;
import org.entente.Digest;
import org.entente.EffectRule;
import org.entente.Extensions;
import org.entente.Given;
import org.entente.Identifier;
import org.entente.Instrument;
import org.entente.InstrumentId;
import org.entente.Objection;
import org.entente.PartnersAsked;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Postponement;
import org.entente.Procedure;
import org.entente.Provisions;
import org.entente.Revocation;
import org.entente.Role;
import org.entente.Signature;
import org.entente.SignatureKind;
import org.entente.Succession;
import org.entente.Term;
import org.entente.Termination;
import org.entente.Withdrawal;
import org.entente.rule.Standing;
import org.entente.rule.Tally;
import org.entente.rule.Violation;
import org.entente.timeline.Event;
import org.entente.timeline.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * How one type stands in JSON by itself. The list of them is what both modules offer.
 *
 * @param read null for what is written only
 * @param parse reads an id as the name of a property; null for what is no id
 */
record Format<T>(
    Class<T> type,
    @Nullable Read<T> read,
    BiConsumer<T, Out> write,
    @Nullable Function<String, T> parse) {

  static final List<Format<?>> ALL = all();

  private static List<Format<?>> all() {
    List<Format<?>> all = new ArrayList<>();
    all.add(of(Agreement.class, AgreementFormat::read, AgreementFormat::write));
    all.add(of(Party.class, PartyFormat::read, PartyFormat::write));
    all.add(of(Identifier.class, PartyFormat::readIdentifier, PartyFormat::writeIdentifier));
    all.add(of(DatedName.class, PartyFormat::readDatedName, PartyFormat::writeDatedName));
    all.add(of(Instrument.class, InstrumentFormat::read, InstrumentFormat::write));
    all.add(of(Term.class, TermFormat::read, TermFormat::write));
    all.add(of(Signature.class, FactFormat::readSignature, FactFormat::writeSignature));
    all.add(of(Decision.class, FactFormat::readDecision, FactFormat::writeDecision));
    all.add(of(Objection.class, FactFormat::readObjection, FactFormat::writeObjection));
    all.add(of(Revocation.class, FactFormat::readRevocation, FactFormat::writeRevocation));
    all.add(of(Given.class, FactFormat::readGiven, FactFormat::writeGiven));
    all.add(of(Postponement.class, FactFormat::readPostponement, FactFormat::writePostponement));
    all.add(of(ConsentRule.class, ConsentFormat::read, ConsentFormat::write));
    all.add(of(EffectRule.class, EffectFormat::read, EffectFormat::write));
    all.add(of(Procedure.class, ProvisionsFormat::readProcedure, ProvisionsFormat::writeProcedure));
    all.add(of(Provisions.class, ProvisionsFormat::read, ProvisionsFormat::write));
    all.add(of(Extensions.class, ExtensionsFormat::read, ExtensionsFormat::writeAlone));
    all.add(act(Act.class));
    all.add(act(ConsensualAct.class));
    all.add(act(Accession.class));
    all.add(act(Amendment.class));
    all.add(act(Withdrawal.class));
    all.add(act(Succession.class));
    all.add(act(Termination.class));
    all.add(id(AgreementId.class, "the id of an agreement", AgreementId::of));
    all.add(id(PartyId.class, "the id of a party", PartyId::of));
    all.add(id(InstrumentId.class, "the id of an instrument", InstrumentId::of));
    all.add(id(ActId.class, "the id of an act", ActId::of));
    all.add(text(PartyKind.class, "a kind of party", PartyKind::of));
    all.add(text(Digest.class, "a digest", Digest::parse));
    all.add(words(SignatureKind.class, "a kind of signature"));
    all.add(words(ActKind.class, "a kind of act"));
    all.add(words(Role.class, "a role"));
    all.add(words(PartnersAsked.class, "an electorate"));
    all.add(words(BoundFromEntry.class, "which parties are the first"));
    all.add(result(Violation.class, ResultFormat::writeViolation));
    all.add(result(Tally.class, ResultFormat::writeTally));
    all.add(result(Outcome.class, ResultFormat::writeOutcome));
    all.add(result(Event.class, ResultFormat::writeEvent));
    all.add(result(Standing.class, ResultFormat::writeStanding));
    return List.copyOf(all);
  }

  private static <T> Format<T> result(Class<T> type, BiConsumer<T, Out> write) {
    return new Format<>(type, null, write, null);
  }

  private static <T> Format<T> of(Class<T> type, Read<T> read, BiConsumer<T, Out> write) {
    return new Format<>(type, read, write, null);
  }

  private static <T extends Act> Format<T> act(Class<T> type) {
    return of(type, in -> actOf(type, in), ActFormat::writeAlone);
  }

  private static <T extends Act> @Nullable T actOf(Class<T> type, In in) {
    Where start = in.tokens().where();
    Act act = ActFormat.readAlone(in);
    if (act == null || type.isInstance(act)) {
      return type.cast(act);
    }
    in.problems().add(start, "an act of another kind", Shown.text(Words.of(act.kind())));
    return null;
  }

  private static <T> Format<T> id(Class<T> type, String noun, Function<String, T> parse) {
    return new Format<>(type, In.parsed(noun, parse), (id, out) -> out.text(id.toString()), parse);
  }

  private static <T> Format<T> text(Class<T> type, String noun, Function<String, T> parse) {
    return of(type, In.parsed(noun, parse), (value, out) -> out.text(value.toString()));
  }

  private static <E extends Enum<E>> Format<E> words(Class<E> type, String noun) {
    return of(type, In.word(noun, new Words<>(type)), (word, out) -> out.text(Words.of(word)));
  }

  /**
   * Reads a value at which the tokens stand; an agreement as a dossier, else whatever its ids name.
   */
  T readFrom(Tokens tokens) {
    Problems problems = new Problems();
    Names names = type == Agreement.class ? Names.ofDossier() : Names.unknown();
    T value = null;
    try {
      value = java.util.Objects.requireNonNull(read).read(new In(tokens, problems, names));
    } catch (BrokenDocument broken) {
      problems.addBroken(broken);
    }
    problems.throwIfAny();
    return java.util.Objects.requireNonNull(value);
  }
}
