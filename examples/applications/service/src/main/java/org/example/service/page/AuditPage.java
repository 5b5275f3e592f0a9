package org.example.service.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.example.service.start.Settings;
import org.example.service.store.AuditLog;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, and when. */
@Controller
public class AuditPage {
  private static final int MOST = 100;

  private final AuditLog audit;
  private final Settings settings;
  private final Shells shells;

  AuditPage(AuditLog audit, Settings settings, Shells shells) {
    this.audit = audit;
    this.settings = settings;
    this.shells = shells;
  }

  /**
   * A line of the audit log, in words.
   *
   * @param number its number
   * @param at when
   * @param account who
   * @param action what
   * @param of of which agreement, or what else
   */
  public record AuditLine(long number, String at, String account, String action, String of) {}

  @GetMapping("/audit")
  String show(
      @RequestParam Optional<Long> before, Locale locale, HttpServletRequest request, Model model) {
    Shell shell = shells.of(request, locale);
    model.addAttribute("shell", shell);
    model.addAttribute(
        "lines",
        audit.latest(before.orElse(Long.MAX_VALUE), MOST).stream()
            .map(line -> words(line, shell.phrases()))
            .toList());
    return "audit";
  }

  private AuditLine words(AuditLog.Line line, Phrases phrases) {
    return new AuditLine(
        line.number(),
        phrases.moment(line.at(), settings.zone()),
        line.account(),
        phrases.change(line.action()),
        line.version()
            .map(number -> line.detail() + ", " + phrases.say("record.version", number))
            .orElse(line.detail()));
  }
}
