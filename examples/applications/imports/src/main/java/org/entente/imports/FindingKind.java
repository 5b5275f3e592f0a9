package org.entente.imports;

import java.util.Locale;

/** The kinds of finding: what can be odd in a source, and what an import does about it. */
public enum FindingKind {
  // Either source.

  CONTROL_CHARACTERS(
      Effect.READ_OTHERWISE,
      "'{0}' has control characters or ends of lines in the source. They were read as spaces."),

  // The register of joint arrangements.

  NAMESPACE_UNKNOWN(
      Effect.TAKEN_OVER,
      "The namespace is '{0}', which this import does not know. Elements were read by their names."),
  ELEMENT_NOT_TAKEN_OVER(
      Effect.LEFT_OUT,
      "Element '{0}', here for the first time and {1} times in all, has no place in a dossier."),
  VERSION_WITHOUT_ID(Effect.LEFT_OUT, "A version has no id, so nothing can refer to it."),
  VERSION_LISTED_TWICE(Effect.LEFT_OUT, "Version {0} is listed again. The first one was taken."),
  PARTICIPANT_WITHOUT_ID(Effect.LEFT_OUT, "Participant '{0}' of version {1} has no id."),
  PARTICIPANT_LISTED_TWICE(
      Effect.LEFT_OUT, "'{0}' is listed again in version {1}. The first entry was taken."),
  IDENTIFIER_UNREADABLE(Effect.LEFT_OUT, "'{0}' in {1} is no identifier."),
  PARTY_NAMED_OTHERWISE(
      Effect.READ_OTHERWISE,
      "Party {0} is called '{1}' here and '{2}' in an earlier version. '{3}' was kept."),
  DATE_UNREADABLE(Effect.LEFT_OUT, "'{0}' in {1} is no date."),
  START_MISSING(Effect.LEFT_OUT, "Version {0} does not say when it entered into force."),
  VERSION_MISSING(
      Effect.TAKEN_OVER,
      "Version {0} follows on, or is followed by, version {1}, which is not in the file. The"
          + " arrangement goes by the versions that are."),
  VERSIONS_DISAGREE(
      Effect.READ_OTHERWISE,
      "Versions {0} and {1} do not both say that one follows the other. They were joined."),
  VERSIONS_BRANCH(
      Effect.READ_OTHERWISE,
      "Version {0} is claimed by more than one arrangement. It stays with the first."),
  VERSION_NEVER_IN_FORCE(
      Effect.READ_OTHERWISE,
      "Version {0} ended on {2}, and started on {1}. It was in force on no day, and passed over."),
  VERSION_STARTS_TOO_EARLY(
      Effect.READ_OTHERWISE,
      "Version {0} starts on {1}, no later than the one before it. It was passed over."),
  GAP_BETWEEN_VERSIONS(
      Effect.READ_OTHERWISE,
      "The version before {0} ended on {1}, and it starts on {2}. The arrangement was taken to go"
          + " on in between."),
  VERSIONS_OVERLAP(
      Effect.READ_OTHERWISE,
      "The version before {0} ends on {1}, and it starts on {2}. From then on it was taken to be the"
          + " text."),
  NOTHING_IN_FORCE(Effect.LEFT_OUT, "No version of the arrangement was ever in force."),
  NO_PARTICIPANTS(
      Effect.LEFT_OUT, "Nobody takes part in the first version, so nothing was founded."),
  ACCESSION_DATE_MISSING(
      Effect.READ_OTHERWISE,
      "The day on which '{0}' joined is not stated. It was taken to be {1}, when the first version"
          + " that lists it started."),
  ACCESSION_DATE_CHANGED(
      Effect.READ_OTHERWISE,
      "'{0}' is said to have joined on {1} here and on {2} in another version. {3} was taken, the"
          + " earlier day."),
  ACCESSION_BEFORE_UNLISTED(
      Effect.READ_OTHERWISE,
      "'{0}' is said to have joined on {1}, but a version in force since {2} does not list it. It"
          + " was taken to join on {3}, when the one that lists it started."),
  ACCESSION_NEVER_LISTED(
      Effect.LEFT_OUT,
      "'{0}' is said to have joined on {1}, and is listed until {2}. It never took part."),
  IN_FORCE_SINCE_FIRST_ACCESSION(
      Effect.READ_OTHERWISE,
      "The first version known started on {0}, and participants joined from {1} on. The"
          + " arrangement was taken to be in force since then."),
  ONE_PARTY_AT_FIRST(
      Effect.TAKEN_OVER, "'{0}' is said to have joined on {1}, and no other before {2}."),
  LEFT_WITHOUT_DATE(
      Effect.READ_OTHERWISE,
      "'{0}' is not listed in the version of {1}. It was taken to have left on that day."),
  SUCCESSION_STATED(
      Effect.READ_OTHERWISE, "'{0}' is no longer listed. By {3}, '{1}' took its place on {2}."),
  SUCCESSION_INFERRED(
      Effect.READ_OTHERWISE,
      "'{0}' is no longer listed. '{1}' was taken to have taken its place on {2}: new, and a new"
          + " participant in each of the {3} versions that no longer list it."),
  SUCCESSOR_UNCLEAR(
      Effect.READ_OTHERWISE,
      "'{0}' is not listed in the version of {1}, and exists no more by its identifiers, which do"
          + " not tell who took its place (new in that version: {2}). It was taken to have left."),
  DISSOLVED_STILL_LISTED(
      Effect.TAKEN_OVER,
      "'{0}' has lost its identifier, as what exists no more has, and is still listed."),
  SUCCESSION_NOT_APPLIED(Effect.LEFT_OUT, "'{0}' was succeeded by '{1}' by the list, but {2}."),

  // Status tables of treaties.

  CHARACTERS_UNREADABLE(
      Effect.READ_OTHERWISE,
      "From here on, bytes are no UTF-8. Each was read as an unknown character."),
  TABLE_NOT_INDEXED(
      Effect.TAKEN_OVER, "The index has no title for this table. It is named by its file."),
  TABLE_MISSING(Effect.LEFT_OUT, "The index lists '{0}', and there is no table of it."),
  TABLE_EMPTY(Effect.LEFT_OUT, "The table has no participants."),
  COLUMN_NOT_CONSENT(
      Effect.LEFT_OUT, "Column '{0}' ({1} in all) says nothing about consent to be bound."),
  COLUMN_PROVISIONAL(
      Effect.LEFT_OUT,
      "Column '{0}' ({1} in all) tells of provisional application, which binds in another way than"
          + " consent and has no place in a dossier."),
  RECORD_WIDTH(
      Effect.LEFT_OUT,
      "The record has {0} fields, and the header {1}. Those beyond were left out."),
  PARTICIPANT_BLANK(Effect.LEFT_OUT, "The record names no participant."),
  PARTICIPANT_TWICE(Effect.TAKEN_OVER, "'{0}' has a record already. Both were taken together."),
  NO_CONSENT(Effect.TAKEN_OVER, "'{0}' is listed without a day of signature or of consent."),
  DAY_UNREADABLE(Effect.LEFT_OUT, "'{0}' in column '{1}' is no day with letters."),
  LETTERS_UNKNOWN(
      Effect.LEFT_OUT, "The letters '{0}' behind {1} are not explained by the header '{2}'."),
  FORM_AMBIGUOUS(
      Effect.READ_OTHERWISE,
      "A day without letters in column '{0}' can mean any of: {1}. It was taken as {2}."),
  FORM_WITHOUT_EQUAL(
      Effect.READ_OTHERWISE,
      "'{0}' by '{1}' has no form of its own in a dossier. It was taken as {2}."),
  SUCCESSION_WITHOUT_PREDECESSOR(
      Effect.READ_OTHERWISE,
      "'{0}' succeeded to it on {1}, and the table does not say whom. It was taken as {2} of its own."),
  CONSENT_BEFORE_SIGNATURE(Effect.TAKEN_OVER, "'{0}' consented on {1}, before it signed on {2}.");

  private enum Effect {
    TAKEN_OVER,
    READ_OTHERWISE,
    LEFT_OUT
  }

  private final Effect effect;
  private final String sentence;

  FindingKind(Effect effect, String sentence) {
    this.effect = effect;
    this.sentence = sentence;
  }

  /**
   * Returns the code.
   *
   * @return as {@code date-unreadable}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns what was done about it.
   *
   * @return {@code taken-over} as stated, {@code read-otherwise} than stated or adding to it, or
   *     {@code left-out} of the dossiers
   */
  public String effect() {
    return effect.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isLeftOut() {
    return effect == Effect.LEFT_OUT;
  }

  String sentence() {
    return sentence;
  }
}
