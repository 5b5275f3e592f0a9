package org.entente.json.act;

import java.util.ArrayList;
import java.util.List;
import org.entente.Act;
import org.entente.ConsensualAct;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Termination;
import org.entente.Wording;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.write.Writer;

/** What one kind of act has of its own in JSON, besides what {@link ActFormat} has of every act. */
abstract class KindFormat<A extends Act> {
  private final Class<A> type;
  private final Wording noun;
  private final List<Field<?>> required = new ArrayList<>(3);
  private final List<Field<?>> optional = new ArrayList<>(3);

  /** Of acts that messages call by the noun, as "an accession". */
  KindFormat(Class<A> type, String noun) {
    this.type = type;
    this.noun = Wording.of(noun);
  }

  final Class<A> type() {
    return type;
  }

  final Wording noun() {
    return noun;
  }

  /** Whether it comes about by consent, and so has what a proceeding has. */
  final boolean isConsensual() {
    return ConsensualAct.class.isAssignableFrom(type);
  }

  /** Says that it must have a property. */
  final <T> Field<T> requires(Field<T> field) {
    required.add(field);
    return field;
  }

  /** Says that it may have a property of its own. */
  final <T> Field<T> allows(Field<T> field) {
    optional.add(field);
    return field;
  }

  final List<Field<?>> required() {
    return required;
  }

  final List<Field<?>> optional() {
    return optional;
  }

  /** The parties that it brings in. */
  List<PartyId> introduced(Fields draft) {
    return List.of();
  }

  /**
   * Builds an act.
   *
   * @param bare an act with all that acts of every kind have, for the builder to take over
   * @param introduced the parties that it brings in, in the order in which it names them
   */
  abstract A build(Fields draft, Termination bare, List<Party> introduced);

  final void writeOwnOf(Act act, Naming naming, Writer out) {
    writeOwn(type.cast(act), naming, out);
  }

  /** Writes its own properties. */
  abstract void writeOwn(A act, Naming naming, Writer out);
}
