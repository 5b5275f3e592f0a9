package org.entente.json.format;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.ConsentRule;
import org.entente.NoObjection;
import org.entente.PartyId;
import org.entente.PartyKind;
import org.entente.Quota;
import org.entente.json.read.Field;
import org.entente.json.read.Fields;
import org.entente.json.read.Lists;
import org.entente.json.read.Read;
import org.entente.json.read.Reader;
import org.entente.json.read.Scalars;
import org.entente.json.read.Shape;
import org.entente.json.read.Source;
import org.entente.json.read.Where;
import org.entente.json.write.Writer;
import org.jspecify.annotations.Nullable;

/** Who must consent: a word, or an object with one property that names the rule. */
public final class ConsentFormat {
  private static final String EVERY_PARTNER = "every-partner";
  private static final String NONE = "none";
  private static final String VOTES_CAST = "votes-cast";
  private static final Forms FORMS = new Forms();
  private static final Read<List<PartyId>> PARTIES = Lists.distinct("parties", Scalars::party);
  private static final Read<List<ConsentRule>> RULES = Lists.distinct("rules", ConsentFormat::read);

  private static final Shape WEIGHT_SHAPE = new Shape("a weight");
  private static final Field<Long> BAR = WEIGHT_SHAPE.required("at-least", Scalars::wholeNumber);
  private static final Read<Map<PartyId, Long>> WEIGHTS =
      Lists.byKey("a weight for each party", Scalars::party, Scalars::wholeNumber);
  private static final Field<Map<PartyId, Long>> TABLE = WEIGHT_SHAPE.required("table", WEIGHTS);

  private static final Shape SOME = new Shape("parties and a rule");
  private static final Field<List<PartyId>> SOME_PARTIES = SOME.optional("parties", PARTIES);
  private static final Field<List<PartyKind>> SOME_KINDS =
      SOME.optional("party-kinds", AuthorityFormat.KINDS);
  private static final Field<ConsentRule> SOME_RULE = SOME.required("rule", ConsentFormat::read);

  private static final Shape LATER = new Shape("a period and a rule");
  private static final Field<Period> LATER_PERIOD = LATER.required("period", Scalars::period);
  private static final Field<ConsentRule> LATER_RULE = LATER.required("rule", ConsentFormat::read);

  private static final Shape TACIT = new Shape("a time to object");
  private static final Field<Period> WITHIN = TACIT.optional("within", Scalars::period);
  private static final Field<LocalDate> BEFORE = TACIT.optional("before", Scalars::date);
  private static final Field<ConsentRule> UNLESS = TACIT.optional("unless", ConsentFormat::read);
  private static final ConsentRule ANYBODY = ConsentRule.atLeast(1);

  private static final Shape SHAPE = new Shape("a rule of consent")
      .with("named", built(PARTIES, ConsentRule::named))
      .with("at-least", built(Scalars::count, ConsentRule::atLeast))
      .with("share", in -> share(in, false))
      .with("more-than-share", in -> share(in, true))
      .with("all-but", built(Scalars::wholeNumber, ConsentRule::allBut))
      .with("weight", ConsentFormat::weight)
      .with("among", in -> some(in, ConsentRule.Among::new))
      .with("excluding", in -> some(in, ConsentRule.Excluding::new))
      .with("all-of", built(RULES, ConsentRule.AllOf::new))
      .with("any-of", built(RULES, ConsentRule.AnyOf::new))
      .with("no-objection-within", built(Scalars::period, ConsentRule::noObjectionWithin))
      .with("no-objection", ConsentFormat::tacit)
      .with("quorum", built(ConsentFormat::read, ConsentRule::quorum))
      .with("after", ConsentFormat::later);
  private static final String RULES_IN_WORDS = SHAPE.namesInWords();
  private static final Field<Map<PartyId, Long>> WEIGHING = SHAPE.optional("weighing", WEIGHTS);
  private static final Field<Quota.Whole> OF = SHAPE.optional("of", ConsentFormat::whole);

  private ConsentFormat() {}

  public static @Nullable ConsentRule read(Reader in) {
    if (in.source().kind() == Source.TEXT) {
      return switch (in.source().text()) {
        case EVERY_PARTNER -> ConsentRule.everyPartner();
        case NONE -> ConsentRule.none();
        default -> in.expected("a rule of consent: \"every-partner\", \"none\" or an object");
      };
    }
    if (in.source().kind() != Source.OBJECT) {
      return in.expected("a rule of consent: \"every-partner\", \"none\" or an object");
    }
    Where start = in.source().where();
    Fields found = in.object(SHAPE);
    if (found == null) {
      return null;
    }
    int more = (found.has(WEIGHING) ? 1 : 0) + (found.has(OF) ? 1 : 0);
    if (found.count() != 1 + more) {
      String rule = "a rule of consent must have exactly one of the properties %s";
      return in.refuse(found, rule, RULES_IN_WORDS);
    }
    ConsentRule rule = (ConsentRule) found.only();
    if (more == 0) {
      return rule;
    }
    if (!(rule instanceof Quota quota) || quota.isWeighed()) {
      return in.refuse(
          found, "only a number or a share of those asked can be weighed, or of votes");
    }
    return in.build(
        start,
        () -> new Quota(
            quota.bar(),
            found.has(WEIGHING) ? quota.weighing(found.get(WEIGHING)).table() : Map.of(),
            found.or(OF, Quota.Whole.ASKED)));
  }

  private static Quota.@Nullable Whole whole(Reader in) {
    boolean isCast = in.source().kind() == Source.TEXT && in.source().text().equals(VOTES_CAST);
    return isCast ? Quota.Whole.VOTES_CAST : in.expected("\"votes-cast\"");
  }

  /** Reads what a rule is made of, and tells at that place what the rule refuses. */
  private static <T> Read<ConsentRule> built(Read<T> read, Function<T, ConsentRule> rule) {
    return in -> {
      Where start = in.source().where();
      T part = read.read(in);
      return part == null ? null : in.build(start, () -> rule.apply(part));
    };
  }

  private static @Nullable ConsentRule share(Reader in, boolean exceeded) {
    Where start = in.source().where();
    String text = in.source().kind() == Source.TEXT ? in.source().text() : "";
    if (!text.matches("[0-9]{1,7}/[0-9]{1,7}")) {
      return in.expected("a share such as \"3/4\"");
    }
    int slash = text.indexOf('/');
    int numerator = Integer.parseInt(text.substring(0, slash));
    int denominator = Integer.parseInt(text.substring(slash + 1));
    return in.build(
        start,
        () -> exceeded
            ? ConsentRule.moreThanShare(numerator, denominator)
            : ConsentRule.share(numerator, denominator));
  }

  private static @Nullable ConsentRule weight(Reader in) {
    return in.object(WEIGHT_SHAPE, found -> ConsentRule.weight(found.get(TABLE), found.get(BAR)));
  }

  private interface SomeRule {
    ConsentRule of(List<PartyId> parties, List<PartyKind> kinds, ConsentRule rule);
  }

  private static @Nullable ConsentRule some(Reader in, SomeRule rule) {
    return in.object(
        SOME,
        found -> rule.of(found.list(SOME_PARTIES), found.list(SOME_KINDS), found.get(SOME_RULE)));
  }

  private static @Nullable ConsentRule tacit(Reader in) {
    Fields found = in.object(TACIT);
    if (found == null) {
      return null;
    }
    if (found.has(WITHIN) == found.has(BEFORE)) {
      return in.refuse(found, WITHIN, BEFORE);
    }
    NoObjection.Unless unless = ConsentRule.noObjection(found.or(UNLESS, ANYBODY));
    return in.build(
        found,
        () -> found.has(WITHIN)
            ? unless.within(found.get(WITHIN))
            : unless.before(found.get(BEFORE)));
  }

  private static @Nullable ConsentRule later(Reader in) {
    return in.object(
        LATER, found -> ConsentRule.after(found.get(LATER_PERIOD), found.get(LATER_RULE)));
  }

  public static void write(ConsentRule rule, Writer out) {
    rule.accept(FORMS).write(out);
  }

  /** How each kind of rule is written. */
  private static final class Forms implements ConsentRule.Visitor<Form> {
    @Override
    public Form everyPartner(ConsentRule.EveryPartner rule) {
      return Form.word(EVERY_PARTNER);
    }

    @Override
    public Form named(ConsentRule.Named rule) {
      return Form.flat(out -> out.ids("named", rule.parties()));
    }

    @Override
    public Form quota(Quota rule) {
      boolean isNumber = rule.bar() instanceof Quota.AtLeast;
      if (isNumber && rule.isWeighed()) {
        return Form.deep(out -> out.value("weight", rule, ConsentFormat::writeWeight));
      }
      return rule.isWeighed()
          ? Form.deep(out -> writeQuota(rule, out))
          : Form.flat(out -> writeQuota(rule, out));
    }

    @Override
    public Form among(ConsentRule.Among rule) {
      return Form.deep(out -> writeSome("among", rule.parties(), rule.kinds(), rule.rule(), out));
    }

    @Override
    public Form excluding(ConsentRule.Excluding rule) {
      return Form.deep(
          out -> writeSome("excluding", rule.parties(), rule.kinds(), rule.rule(), out));
    }

    @Override
    public Form allOf(ConsentRule.AllOf rule) {
      return Form.deep(out -> out.list("all-of", rule.rules(), ConsentFormat::write));
    }

    @Override
    public Form anyOf(ConsentRule.AnyOf rule) {
      return Form.deep(out -> out.list("any-of", rule.rules(), ConsentFormat::write));
    }

    @Override
    public Form none(ConsentRule.None rule) {
      return Form.word(NONE);
    }

    @Override
    public Form quorum(ConsentRule.Quorum rule) {
      return rule.quota()
          .accept(this)
          .around(out -> out.value("quorum", rule.quota(), ConsentFormat::write));
    }

    /** One that any objection defeats within some time has a name of its own. */
    @Override
    public Form noObjection(NoObjection rule) {
      if (!rule.unless().equals(ANYBODY)) {
        return rule.unless()
            .accept(this)
            .around(out -> out.value("no-objection", rule, ConsentFormat::writeTacit));
      }
      return rule.deadline() instanceof NoObjection.Within time
          ? Form.flat(out -> out.text("no-objection-within", time.period().toString()))
          : Form.flat(out -> out.value("no-objection", rule, ConsentFormat::writeTacit));
    }

    @Override
    public Form after(ConsentRule.After rule) {
      return rule.rule()
          .accept(this)
          .around(out -> out.value("after", rule, ConsentFormat::writeAfter));
    }
  }

  private static void writeQuota(Quota rule, Writer out) {
    writeBar(rule.bar(), out);
    if (rule.whole() == Quota.Whole.VOTES_CAST) {
      out.text("of", VOTES_CAST);
    }
    if (rule.isWeighed()) {
      out.numbers("weighing", false, rule.table());
    }
  }

  private static void writeBar(Quota.Bar bar, Writer out) {
    if (bar instanceof Quota.Share share) {
      String name = share.exceeded() ? "more-than-share" : "share";
      out.text(name, share.numerator() + "/" + share.denominator());
    } else if (bar instanceof Quota.AllBut all) {
      out.number("all-but", all.count());
    } else {
      out.number("at-least", bar.need(0));
    }
  }

  private static void writeWeight(Quota weight, Writer out) {
    out.open(false);
    writeBar(weight.bar(), out);
    out.numbers("table", false, weight.table());
    out.close();
  }

  private static void writeTacit(NoObjection rule, Writer out) {
    out.open(false);
    if (rule.deadline() instanceof NoObjection.Within time) {
      out.text("within", time.period().toString());
    } else if (rule.deadline() instanceof NoObjection.Before day) {
      out.date("before", day.date());
    }
    if (!rule.unless().equals(ANYBODY)) {
      out.value("unless", rule.unless(), ConsentFormat::write);
    }
    out.close();
  }

  private static void writeSome(
      String name, List<PartyId> parties, List<PartyKind> kinds, ConsentRule rule, Writer out) {
    out.name(name);
    out.open(false);
    out.ids("parties", parties);
    out.ids("party-kinds", kinds);
    out.value("rule", rule, ConsentFormat::write);
    out.close();
  }

  private static void writeAfter(ConsentRule.After after, Writer out) {
    out.open(false);
    out.text("period", after.period().toString());
    out.value("rule", after.rule(), ConsentFormat::write);
    out.close();
  }
}
