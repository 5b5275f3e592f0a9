package org.entente.words;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.Agreement;
import org.entente.Anchor;
import org.entente.ConsentRule;
import org.entente.EffectRule;
import org.entente.Party;
import org.entente.PartyId;
import org.entente.Precision;
import org.entente.Refusal;
import org.entente.Role;
import org.entente.UnknownReference;
import org.entente.Wording;
import org.entente.answer.Difference;
import org.entente.answer.Event;
import org.entente.answer.Explanation;
import org.entente.answer.Finding;
import org.entente.answer.Matrix;
import org.entente.answer.Outcome;
import org.entente.answer.PartyStatus;
import org.entente.answer.Step;
import org.entente.answer.Upcoming;
import org.entente.answer.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What the library says in words: the messages of codes, in English or Dutch, with their parameters
 * filled in. A code that has no message is shown as it is. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Messages {
  private final Phrasebook book;

  private Messages(Phrasebook book) {
    this.book = book;
  }

  /**
   * Returns the messages in a language, naming parties and instruments by their ids.
   *
   * @param locale Dutch for any locale whose language is {@code nl}, else English
   * @return the messages
   */
  public static Messages in(Locale locale) {
    boolean isDutch = locale.getLanguage().equals("nl");
    Locale language = isDutch ? Locale.forLanguageTag("nl") : Locale.ROOT;
    Module own = Messages.class.getModule();
    ResourceBundle bundle = ResourceBundle.getBundle("org.entente.words.messages", language, own);
    return new Messages(new Phrasebook(bundle, Optional.empty(), Names.none()));
  }

  /**
   * Returns these messages, naming parties, instruments and acts as a dossier does, and citing the
   * law that governs it.
   *
   * <p>An explanation and an event tell of a day, and call parties what they were called on it.
   * Whatever else is said calls them by the names of {@link #on(LocalDate)}, or where no day is
   * set, by {@link Party#name()}.
   *
   * @param agreement the dossier
   * @return the messages
   */
  public Messages naming(Agreement agreement) {
    return new Messages(book.with(Names.of(agreement).on(names().day())));
  }

  /**
   * Returns these messages with words for codes of one's own, by the keys that the library has for
   * its own: {@code violation.in-recess} for what {@code city.in-recess} says, {@code .why} and
   * {@code .mend} behind it for where that comes from and how to mend it. {@code {party}},
   * {@code {instrument}} and the names of the violation's values are filled in. What the library
   * says itself stays as it is.
   *
   * @param words the words, in the language of these messages; they take the place of words added
   *     before
   * @return the messages
   */
  public Messages with(ResourceBundle words) {
    return new Messages(new Phrasebook(book.bundle(), Optional.of(words), names()));
  }

  /**
   * Returns these messages, calling parties what they were called on a day.
   *
   * @param day the day of which is told
   * @return the messages
   */
  public Messages on(LocalDate day) {
    return new Messages(book.with(names().on(day)));
  }

  /**
   * Returns the language.
   *
   * @return Dutch, or {@link Locale#ROOT} for English
   */
  public Locale locale() {
    return book.bundle().getLocale();
  }

  /**
   * Returns what is unmet.
   *
   * @param violation the violation
   * @return one sentence, or two where what a predecessor did might be taken for what is unmet
   */
  public String of(Violation violation) {
    String key = "violation." + violation.condition();
    String ofUnit = key + "." + violation.parameters().getOrDefault("unit", "");
    String special = violation.instrument().isPresent() ? key + ".instrument" : ofUnit;
    String body = violation.parameters().containsKey("body") ? ".body" : "";
    List<String> keys = List.of(special + body, special, ofUnit + body, ofUnit, key + body, key);
    String sentence = book.say(keys, parameters(violation), violation.code());
    return violation.parameters().containsKey("predecessor") && has(key)
        ? sentence + " " + book.say(List.of("predecessor.step"), parameters(violation), "")
        : sentence;
  }

  /**
   * Returns why the condition exists: the rule that it comes from, and the article of the law that
   * governs the agreement, if it has one for it.
   *
   * @param violation the violation
   * @return one sentence, or nothing for a code of another's making
   */
  public String reason(Violation violation) {
    String key = "violation." + violation.condition() + ".why";
    String why = book.say(List.of(key), parameters(violation), "");
    Optional<String> article =
        names().law().map(law -> key(key, law)).filter(this::has).map(this::text);
    return article
        .map(cited -> why.substring(0, why.length() - 1) + " (" + cited + ").")
        .orElse(why);
  }

  /**
   * Returns how to mend it.
   *
   * @param violation the violation
   * @return one sentence, or nothing for a code of another's making
   */
  public String mend(Violation violation) {
    return book.say(
        List.of("violation." + violation.condition() + ".mend"), parameters(violation), "");
  }

  private SortedMap<String, String> parameters(Violation violation) {
    SortedMap<String, String> parameters = new TreeMap<>(violation.parameters());
    violation.party().ifPresent(id -> parameters.put("party", id.value()));
    violation.instrument().ifPresent(id -> parameters.put("instrument", id.value()));
    parameters.computeIfPresent(
        "version", (name, number) -> " " + text("version", Map.of("number", number)));
    parameters.putIfAbsent("version", "");
    parameters.computeIfPresent("kind", (name, kind) -> step(kind, parameters.get("body")));
    String name = parameters.getOrDefault("name", "");
    parameters.computeIfPresent(
        "anchor", (key, kind) -> text("base." + kind, Map.of("name", name)));
    return parameters;
  }

  /** A step of a party's own authority; another's word for a kind stays as it is. */
  private String step(String kind, @Nullable String body) {
    String key = "authority." + kind;
    if (!has(key)) {
      return kind;
    }
    return body == null ? text(key) : text(key + ".body", Map.of("body", body));
  }

  /**
   * Returns an outcome in words.
   *
   * @param outcome the outcome
   * @return a phrase, as "in effect since 1 October 2023"
   */
  public String of(Outcome outcome) {
    return outcome.accept(new OutcomePhrases(this));
  }

  /**
   * Returns an event in words.
   *
   * @param event the event
   * @return a sentence
   */
  public String of(Event event) {
    return on(event.on()).events().of(event);
  }

  /**
   * Returns a difference in words.
   *
   * @param difference the difference
   * @return a sentence
   */
  public String of(Difference difference) {
    Map<String, String> values = new TreeMap<>(difference.parameters());
    difference.act().ifPresent(id -> values.put("act", id.value()));
    difference.party().ifPresent(id -> values.put("party", id.value()));
    difference.instrument().ifPresent(id -> values.put("instrument", id.value()));
    values.computeIfPresent("role", (name, role) -> text("role." + role));
    values.computeIfPresent(
        "version", (name, number) -> " " + text("version", Map.of("number", number)));
    values.putIfAbsent("version", "");
    String key = "difference." + difference.code();
    String special =
        difference.act().isEmpty() && difference.instrument().isEmpty() ? ".founding" : "";
    String open = values.containsKey("last") ? "" : ".open";
    return book.say(List.of(key + special, key + open, key), values, key);
  }

  /**
   * Returns what lies ahead in words.
   *
   * @param upcoming what lies ahead
   * @return a sentence, or two where it is a projection
   */
  public String of(Upcoming upcoming) {
    String sentence = upcoming
        .event()
        .map(this::of)
        .orElseGet(() -> on(upcoming.on()).events().of(upcoming));
    return upcoming.isProjected() ? sentence + " " + text("upcoming.projected") : sentence;
  }

  private EventPhrases events() {
    return new EventPhrases(this, book);
  }

  static String key(String prefix, Enum<?> constant) {
    return prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns a finding in words.
   *
   * @param finding the finding
   * @return a sentence
   */
  public String of(Finding finding) {
    Map<String, String> values = new TreeMap<>(finding.parameters());
    finding.act().ifPresent(id -> values.put("act", id.value()));
    finding.party().ifPresent(id -> values.put("party", id.value()));
    finding.party().ifPresent(id -> values.put("id", id.value()));
    Optional.ofNullable(values.get("other")).ifPresent(id -> values.put("twin", id));
    finding.instrument().ifPresent(id -> values.put("instrument", id.value()));
    values.computeIfPresent("reason", (name, code) -> text("reason." + code));
    values.computeIfPresent("cause", (name, code) -> text(code));
    values.computeIfPresent("fact", (name, noun) -> text("fact." + noun));
    values.computeIfPresent("procedure", (name, code) -> text("procedure." + code));
    values.computeIfPresent(
        "among",
        (name, ids) -> book.list(Stream.of(ids.split(" ")).map(names()::party).toList()));
    String key = "audit." + finding.code();
    String ofSome = values.containsKey("facts") || values.containsKey("among") ? ".some" : "";
    String special = finding.instrument().isPresent() ? ".instrument" : ofSome;
    String ofNobody = finding.party().isEmpty() ? ".nobody" : "";
    return book.say(List.of(key + ofNobody + special, key + special, key), values, key);
  }

  /**
   * Returns a statement of an explanation, its source behind it, in words.
   *
   * @param step the statement
   * @return one sentence, or two
   */
  public String of(Step step) {
    Map<String, String> values = new TreeMap<>(step.parameters());
    step.on().ifPresent(day -> values.put("on", day.toString()));
    step.act().ifPresent(id -> values.put("act", id.value()));
    step.party().ifPresent(id -> values.put("party", id.value()));
    step.consent().ifPresent(rule -> values.put("rule", of(rule)));
    boolean isByNotice = step.act().filter(names()::isWithdrawal).isPresent()
        && step.consent().filter(ConsentRule.none()::equals).isPresent();
    step.effect().ifPresent(rule -> values.put("effect", isByNotice ? ofNotice(rule) : of(rule)));
    Phrasebook.known(values.getOrDefault("until", ""))
        .ifPresent(end -> values.put("last", end.minusDays(1).toString()));
    values.computeIfPresent("reason", (name, code) -> text(code));
    values.computeIfPresent("what", (name, what) -> text("revoked." + what));
    String key = "step." + step.code();
    String sentence = book.say(List.of(isByNotice ? key + ".notice" : key, key), values, key);
    return step.source().map(reference -> sentence + " [" + reference + "]").orElse(sentence);
  }

  /**
   * Returns an explanation in words.
   *
   * @param explanation the explanation
   * @return one line for the status; under each statement, two spaces further in, what it rests on
   *     and what is missing
   */
  public List<String> of(Explanation explanation) {
    return on(explanation.day()).told(explanation);
  }

  private List<String> told(Explanation explanation) {
    List<String> lines = new ArrayList<>();
    String status = text(key("status", explanation.status()));
    String day = of(explanation.day());
    lines.add(name(explanation.party()) + ", " + day + ": " + status);
    explanation.grounds().forEach(ground -> add(lines, "  ", ground, Optional.empty()));
    return lines;
  }

  /**
   * Returns a statement with what it rests on, in words.
   *
   * @param statement the statement
   * @return its lines; two spaces further in, what it rests on and what is missing
   */
  public List<String> tree(Step statement) {
    List<String> lines = new ArrayList<>();
    add(lines, "", statement, Optional.empty());
    return lines;
  }

  /** A source is told once, of a statement and of what that rests on. */
  private void add(List<String> lines, String indent, Step statement, Optional<String> above) {
    Optional<String> source = statement.source();
    boolean isTold = source.equals(above);
    lines.add(indent + of(isTold ? statement.withSource(Optional.empty()) : statement));
    String further = indent + "  ";
    statement.grounds().forEach(ground -> add(lines, further, ground, source.or(() -> above)));
    statement.violations().forEach(violation -> lines.add(further + of(violation)));
  }

  /**
   * Returns a consent rule in words.
   *
   * @param rule the rule
   * @return a phrase, as "every partner"
   */
  public String of(ConsentRule rule) {
    return rule.accept(new RulePhrases(this));
  }

  /**
   * Returns an effect rule in words.
   *
   * @param rule the rule
   * @return a phrase, as "60 days after consent is complete"
   */
  public String of(EffectRule rule) {
    return rule.accept(EffectPhrases.ofCompletion(this));
  }

  /**
   * Returns an effect rule in words, of one that leaves by its notice alone: its time runs from the
   * day on which the notice is received.
   *
   * @param rule the rule
   * @return a phrase, as "12 months after the notice is received"
   */
  public String ofNotice(EffectRule rule) {
    return rule.accept(EffectPhrases.ofNotice(this));
  }

  /**
   * Returns the day of an anchor in words.
   *
   * @param anchor the anchor
   * @return a phrase, as "the day of entry into force"
   */
  public String of(Anchor anchor) {
    return text("base." + anchor.token(), Map.of("name", anchor.name().orElse("")));
  }

  /**
   * Returns a day in words.
   *
   * @param day the day
   * @return as "11 July 2023"
   */
  public String of(LocalDate day) {
    return book.day(day);
  }

  /**
   * Returns a period in words.
   *
   * @param period the period
   * @return as "15 months", or "1 year, 2 months and 3 days"
   */
  public String of(Period period) {
    List<String> parts = new ArrayList<>();
    addPart(parts, period.getYears(), "year");
    addPart(parts, period.getMonths(), "month");
    addPart(parts, period.getDays(), "day");
    return book.list(parts);
  }

  private void addPart(List<String> parts, int count, String unit) {
    if (count != 0) {
      parts.add(count + " " + text(count == 1 ? unit : unit + "s"));
    }
  }

  /**
   * Returns how far one party has come with one instrument.
   *
   * @param cell the cell of a matrix
   * @return a phrase, as "signed on 11 July 2023"
   */
  public String of(Matrix.Cell cell) {
    Map<String, String> values = new TreeMap<>();
    if (cell.precision() != Precision.DAY) {
      values.put("precision", cell.precision().code());
    }
    cell.on().ifPresent(day -> values.put("on", day.toString()));
    cell.reason().ifPresent(code -> values.put("reason", text("reason." + code)));
    String key = key("cell", cell.state());
    return book.say(
        cell.on().isEmpty() ? List.of(key + ".undated", key) : List.of(key), values, key);
  }

  /**
   * Returns what is wrong with a value, or a part of it.
   *
   * @param wording the sentence, as that of a {@link org.entente.Refusal}
   * @return the sentence; in English where it has no words in this language
   */
  public String of(Wording wording) {
    return wording.in(key -> Optional.of("wording." + key).filter(this::has).map(book::template));
  }

  /**
   * Returns why something was refused.
   *
   * @param refused what the library threw
   * @return the sentence; of what is neither a {@link Refusal} nor an {@link UnknownReference} its
   *     own message, or what it is if it has none
   */
  public String of(RuntimeException refused) {
    Throwable told = refused instanceof UnknownReference ? refused.getCause() : refused;
    return told instanceof Refusal refusal
        ? of(refusal.wording())
        : Optional.ofNullable(refused.getMessage()).orElseGet(refused::toString);
  }

  /**
   * Returns how a party stands towards an agreement.
   *
   * @param status its status
   * @return a phrase, as "contracting: has consented, and its day is still to come"
   */
  public String of(PartyStatus status) {
    return text(key("status", status), Map.of());
  }

  /**
   * Returns in which role a party takes part.
   *
   * @param role the role
   * @return a word, as "partner"
   */
  public String of(Role role) {
    return text(key("role", role), Map.of());
  }

  /**
   * Returns the name of a party.
   *
   * @param party the party's id
   * @return its name in the dossier, else its id
   */
  public String name(PartyId party) {
    return names().party(party.value());
  }

  /**
   * Returns the names of parties, as a list in a sentence.
   *
   * @param parties the parties' ids
   * @return as "Emmen, Coevorden and Hoogeveen"; nothing if there are none
   */
  public String names(Collection<PartyId> parties) {
    return list(parties.stream().map(this::name));
  }

  String list(Stream<String> parts) {
    return book.list(parts.toList());
  }

  /**
   * Returns a message with its places filled in. Ids of parties, instruments and acts become names;
   * days are written out.
   *
   * @param key the message's key, as {@code event.joined}
   * @param parameters values by the names of the places
   * @return the text; the key itself if there is no such message
   */
  public String text(String key, Map<String, String> parameters) {
    return book.say(List.of(key), parameters, key);
  }

  /** A message without places. */
  String text(String key) {
    return text(key, Map.of());
  }

  /**
   * Tells whether there is a message.
   *
   * @param key its key
   * @return true if there is one
   */
  public boolean has(String key) {
    return book.has(key);
  }

  /** A day of any year. */
  String dateOf(LocalDate day) {
    return book.dateOf(day);
  }

  private Names names() {
    return book.names();
  }
}
