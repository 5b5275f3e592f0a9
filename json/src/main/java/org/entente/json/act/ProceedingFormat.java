package org.entente.json.act;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.entente.Abstention;
import org.entente.ActId;
import org.entente.Decision;
import org.entente.Given;
import org.entente.NonRenewal;
import org.entente.Objection;
import org.entente.Occurrence;
import org.entente.Proceeding;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.Termination;
import org.entente.json.format.Format;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Lists;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.write.Writer;

/**
 * The properties that the founding and the acts share: when it is open, and the facts recorded of
 * it. The builder of each proceeding takes the facts over from one that has nothing else, so that
 * they are told once: {@code builder.from(FORMAT.facts(found))}.
 */
public final class ProceedingFormat {
  /** The formats of the facts that are recorded of a proceeding, each by itself. */
  public static final List<Format<?>> FACTS = List.of(
      Format.of(Signature.class, SignatureFormat::read, SignatureFormat::write),
      Format.of(Decision.class, DecisionFormat::read, DecisionFormat::write),
      Format.of(Abstention.class, AbstentionFormat::read, AbstentionFormat::write),
      Format.of(Objection.class, ObjectionFormat::read, ObjectionFormat::write),
      Format.of(NonRenewal.class, NonRenewalFormat::read, NonRenewalFormat::write),
      Format.of(Revocation.class, RevocationFormat::read, RevocationFormat::write),
      Format.of(Occurrence.class, OccurrenceFormat::read, OccurrenceFormat::write),
      Format.of(Given.class, GivenFormat::read, GivenFormat::write));

  private static final ActId FOUNDING = ActId.of("founding");

  private final Field<LocalDate> opensOn;
  private final Field<LocalDate> closesOn;
  private final Field<Given> given;
  private final Field<List<Given>> formerlyGiven;
  private final Field<List<Decision>> decisions;
  private final Field<List<Signature>> signatures;
  private final Field<List<Abstention>> abstentions;
  private final Field<List<Objection>> objections;
  private final Field<List<Revocation>> revocations;
  private final Field<List<Occurrence>> occurrences;

  /** Adds the properties to a shape. */
  public ProceedingFormat(Shape shape) {
    opensOn = shape.optional("opens-on", Scalars::date);
    closesOn = shape.optional("closes-on", Scalars::date);
    given = shape.optional("given", GivenFormat::read);
    formerlyGiven =
        shape.optional("formerly-given", Lists.of("what was given before", GivenFormat::read));
    decisions = shape.optional("decisions", Lists.of("decisions", DecisionFormat::read));
    signatures = shape.optional("signatures", Lists.of("signatures", SignatureFormat::read));
    abstentions = shape.optional("abstentions", Lists.of("abstentions", AbstentionFormat::read));
    objections = shape.optional("objections", Lists.of("objections", ObjectionFormat::read));
    revocations = shape.optional("revocations", Lists.of("revocations", RevocationFormat::read));
    occurrences = shape.optional("occurrences", Lists.of("occurrences", OccurrenceFormat::read));
  }

  List<Field<?>> fields() {
    return List.of(
        opensOn,
        closesOn,
        given,
        formerlyGiven,
        decisions,
        signatures,
        abstentions,
        objections,
        revocations,
        occurrences);
  }

  /** When it is open for signature. */
  public void window(
      Fields found, Consumer<LocalDate> setOpensOn, Consumer<LocalDate> setClosesOn) {
    found.ifPresent(opensOn, setOpensOn);
    found.ifPresent(closesOn, setClosesOn);
  }

  /** A proceeding that has the facts, and nothing else. */
  public Proceeding facts(Fields found) {
    Termination.Builder builder = Termination.builder().id(FOUNDING);
    addFacts(found, builder);
    return builder.build();
  }

  void addFacts(Fields found, Termination.Builder builder) {
    found.ifPresent(given, builder::given);
    found.ifPresent(formerlyGiven, builder::addAllFormerlyGiven);
    found.ifPresent(decisions, builder::addAllDecisions);
    found.ifPresent(signatures, builder::addAllSignatures);
    found.ifPresent(abstentions, builder::addAllAbstentions);
    found.ifPresent(objections, builder::addAllObjections);
    found.ifPresent(revocations, builder::addAllRevocations);
    found.ifPresent(occurrences, builder::addAllOccurrences);
  }

  /** Writes the properties of a proceeding. */
  public static void write(Proceeding proceeding, Writer out) {
    out.text("opens-on", proceeding.opensOn());
    out.text("closes-on", proceeding.closesOn());
    out.optional("given", proceeding.given(), GivenFormat::write);
    out.list("formerly-given", proceeding.formerlyGiven(), GivenFormat::write);
    out.list("decisions", proceeding.decisions(), DecisionFormat::write);
    out.list("signatures", proceeding.signatures(), SignatureFormat::write);
    out.list("abstentions", proceeding.abstentions(), AbstentionFormat::write);
    out.list("objections", proceeding.objections(), ObjectionFormat::write);
    out.list("revocations", proceeding.revocations(), RevocationFormat::write);
    out.list("occurrences", proceeding.occurrences(), OccurrenceFormat::write);
  }
}
