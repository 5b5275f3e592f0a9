package org.entente.json.dossier;

import java.util.List;
import org.entente.answer.Membership;
import org.entente.json.format.Format;
import org.entente.json.text.Tokens;
import org.entente.json.write.Writer;
import org.entente.portfolio.Engagement;
import org.entente.portfolio.Portfolio;

/** What many agreements answer. Written only. */
final class PortfolioFormat {
  static final List<Format<?>> ALL = List.of(
      Format.result(Engagement.class, PortfolioFormat::writeEngagement),
      Format.result(Portfolio.Changed.class, PortfolioFormat::writeChanged),
      Format.result(Portfolio.Coming.class, PortfolioFormat::writeComing));

  private PortfolioFormat() {}

  private static void writeEngagement(Engagement engagement, Writer out) {
    out.open(false);
    out.text("agreement", engagement.timeline().agreement().id().value());
    out.text("status", Tokens.of(engagement.status()));
    out.text("role", engagement.role().map(Tokens::of));
    out.text("since", engagement.membership().map(Membership::since));
    out.text("bound-until", engagement.boundUntil());
    if (engagement.owesFounding()) {
      out.flag("owes-founding", true);
    }
    out.ids("owes", List.copyOf(engagement.owed().keySet()));
    out.close();
  }

  private static void writeChanged(Portfolio.Changed changed, Writer out) {
    out.open(false);
    out.text("agreement", changed.agreement().value());
    out.value("event", changed.event(), ResultFormat::writeEvent);
    out.close();
  }

  private static void writeComing(Portfolio.Coming coming, Writer out) {
    out.open(false);
    out.text("agreement", coming.agreement().value());
    out.value("upcoming", coming.upcoming(), AnswerFormat::writeUpcoming);
    out.close();
  }
}
