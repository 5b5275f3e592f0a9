package org.entente.json;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.ConsentRule;
import org.entente.PartyId;
import org.jspecify.annotations.Nullable;

/** Who must consent: a word, or an object with one property that names the rule. */
final class ConsentFormat {
  private static final String EVERY_PARTNER = "every-partner";
  private static final String NONE = "none";
  private static final Read<List<PartyId>> PARTIES = In.distinctListOf("parties", In::party);
  private static final Read<List<ConsentRule>> RULES = In.listOf("rules", ConsentFormat::read);

  private static final Shape WEIGHT_SHAPE = new Shape("a weight");
  private static final Field<Long> BAR = WEIGHT_SHAPE.required("at-least", In::wholeNumber);
  private static final Field<Map<PartyId, Long>> TABLE = WEIGHT_SHAPE.required(
      "table", In.mapOf("a weight for each party", In::party, In::wholeNumber));

  private static final Shape SOME = new Shape("parties and a rule");
  private static final Field<List<PartyId>> SOME_PARTIES = SOME.required("parties", PARTIES);
  private static final Field<ConsentRule> SOME_RULE = SOME.required("rule", ConsentFormat::read);

  private static final Shape LATER = new Shape("a period and a rule");
  private static final Field<Period> LATER_PERIOD = LATER.required("period", In::period);
  private static final Field<ConsentRule> LATER_RULE = LATER.required("rule", ConsentFormat::read);

  private static final Shape SHAPE = new Shape("a rule of consent");
  private static final Field<ConsentRule> NAMED =
      SHAPE.optional("named", built(PARTIES, ConsentRule::named));
  private static final Field<ConsentRule> AT_LEAST =
      SHAPE.optional("at-least", built(In::count, ConsentRule::atLeast));
  private static final Field<ConsentRule> SHARE = SHAPE.optional("share", in -> share(in, false));
  private static final Field<ConsentRule> MORE_THAN_SHARE =
      SHAPE.optional("more-than-share", in -> share(in, true));
  private static final Field<ConsentRule> WEIGHT = SHAPE.optional("weight", ConsentFormat::weight);
  private static final Field<ConsentRule> AMONG =
      SHAPE.optional("among", in -> some(in, ConsentRule.Among::new));
  private static final Field<ConsentRule> EXCLUDING =
      SHAPE.optional("excluding", in -> some(in, ConsentRule.Excluding::new));
  private static final Field<ConsentRule> ALL_OF =
      SHAPE.optional("all-of", built(RULES, ConsentRule.AllOf::new));
  private static final Field<ConsentRule> ANY_OF =
      SHAPE.optional("any-of", built(RULES, ConsentRule.AnyOf::new));
  private static final Field<ConsentRule> NO_OBJECTION_WITHIN =
      SHAPE.optional("no-objection-within", built(In::period, ConsentRule::noObjectionWithin));
  private static final Field<ConsentRule> AFTER = SHAPE.optional("after", ConsentFormat::later);
  private static final List<Field<ConsentRule>> RULE_FIELDS = List.of(
      NAMED,
      AT_LEAST,
      SHARE,
      MORE_THAN_SHARE,
      WEIGHT,
      AMONG,
      EXCLUDING,
      ALL_OF,
      ANY_OF,
      NO_OBJECTION_WITHIN,
      AFTER);

  private ConsentFormat() {}

  static @Nullable ConsentRule read(In in) {
    if (in.tokens().kind() == Tokens.TEXT) {
      return switch (in.tokens().text()) {
        case EVERY_PARTNER -> ConsentRule.everyPartner();
        case NONE -> ConsentRule.none();
        default -> in.expected("a rule of consent: \"every-partner\", \"none\" or an object");
      };
    }
    if (in.tokens().kind() != Tokens.OBJECT) {
      return in.expected("a rule of consent: \"every-partner\", \"none\" or an object");
    }
    Found found = in.object(SHAPE);
    if (found == null) {
      return null;
    }
    return found.count() == 1
        ? only(found)
        : in.refuse(
            found,
            "a rule of consent must have exactly one of the properties " + SHAPE.namesInWords());
  }

  private static @Nullable ConsentRule only(Found found) {
    for (Field<ConsentRule> field : RULE_FIELDS) {
      if (found.has(field)) {
        return found.orNull(field);
      }
    }
    return null;
  }

  /** Reads what a rule is made of, and tells at that place what the rule refuses. */
  private static <T> Read<ConsentRule> built(Read<T> read, Function<T, ConsentRule> rule) {
    return in -> {
      Where start = in.tokens().where();
      T part = read.read(in);
      return part == null ? null : judged(in, start, () -> rule.apply(part));
    };
  }

  private static @Nullable ConsentRule judged(
      In in, Where start, java.util.function.Supplier<ConsentRule> rule) {
    try {
      return rule.get();
    } catch (IllegalArgumentException | ArithmeticException e) {
      in.problems().add(start, Shown.line(String.valueOf(e.getMessage())), "");
      return null;
    }
  }

  private static @Nullable ConsentRule share(In in, boolean exceeded) {
    Where start = in.tokens().where();
    String text = in.tokens().kind() == Tokens.TEXT ? in.tokens().text() : "";
    if (!text.matches("[0-9]{1,7}/[0-9]{1,7}")) {
      return in.expected("a share such as \"3/4\"");
    }
    int slash = text.indexOf('/');
    int numerator = Integer.parseInt(text.substring(0, slash));
    int denominator = Integer.parseInt(text.substring(slash + 1));
    return judged(in, start, () -> new ConsentRule.Share(numerator, denominator, exceeded));
  }

  private static @Nullable ConsentRule weight(In in) {
    Found found = in.object(WEIGHT_SHAPE);
    return found == null
        ? null
        : in.build(found, () -> ConsentRule.weight(found.get(TABLE), found.get(BAR)));
  }

  private interface SomeRule {
    ConsentRule of(List<PartyId> parties, ConsentRule rule);
  }

  private static @Nullable ConsentRule some(In in, SomeRule rule) {
    Found found = in.object(SOME);
    return found == null
        ? null
        : in.build(found, () -> rule.of(found.get(SOME_PARTIES), found.get(SOME_RULE)));
  }

  private static @Nullable ConsentRule later(In in) {
    Found found = in.object(LATER);
    return found == null
        ? null
        : in.build(found, () -> ConsentRule.after(found.get(LATER_PERIOD), found.get(LATER_RULE)));
  }

  static void write(ConsentRule rule, Out out) {
    if (rule instanceof ConsentRule.EveryPartner) {
      out.text(EVERY_PARTNER);
    } else if (rule instanceof ConsentRule.None) {
      out.text(NONE);
    } else {
      out.open(isFlat(rule));
      writeOnly(rule, out);
      out.close();
    }
  }

  private static boolean isFlat(ConsentRule rule) {
    return rule instanceof ConsentRule.Named
        || rule instanceof ConsentRule.AtLeast
        || rule instanceof ConsentRule.Share
        || rule instanceof ConsentRule.NoObjectionWithin
        || (rule instanceof ConsentRule.After after && isFlat(after.rule()));
  }

  private static void writeOnly(ConsentRule rule, Out out) {
    if (rule instanceof ConsentRule.Named named) {
      out.ids("named", named.parties());
    } else if (rule instanceof ConsentRule.AtLeast atLeast) {
      out.number("at-least", atLeast.count());
    } else if (rule instanceof ConsentRule.Share share) {
      out.text(
          share.exceeded() ? "more-than-share" : "share",
          share.numerator() + "/" + share.denominator());
    } else if (rule instanceof ConsentRule.Weight weight) {
      out.value("weight", weight, ConsentFormat::writeWeight);
    } else if (rule instanceof ConsentRule.Among among) {
      writeSome("among", among.parties(), among.rule(), out);
    } else if (rule instanceof ConsentRule.Excluding excluding) {
      writeSome("excluding", excluding.parties(), excluding.rule(), out);
    } else if (rule instanceof ConsentRule.AllOf all) {
      out.list("all-of", all.rules(), ConsentFormat::write);
    } else if (rule instanceof ConsentRule.AnyOf any) {
      out.list("any-of", any.rules(), ConsentFormat::write);
    } else if (rule instanceof ConsentRule.NoObjectionWithin tacit) {
      out.text("no-objection-within", tacit.period().toString());
    } else if (rule instanceof ConsentRule.After after) {
      out.name("after");
      out.open(false);
      out.text("period", after.period().toString());
      out.value("rule", after.rule(), ConsentFormat::write);
      out.close();
    }
  }

  private static void writeWeight(ConsentRule.Weight weight, Out out) {
    out.open(false);
    out.number("at-least", weight.atLeast());
    out.name("table");
    out.open(false);
    weight.table().forEach((party, each) -> out.number(party.value(), each));
    out.close();
    out.close();
  }

  private static void writeSome(String name, List<PartyId> parties, ConsentRule rule, Out out) {
    out.name(name);
    out.open(false);
    out.name("parties");
    out.ids(parties);
    out.value("rule", rule, ConsentFormat::write);
    out.close();
  }
}
