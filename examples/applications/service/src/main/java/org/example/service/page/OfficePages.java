package org.example.service.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.json.DossierException;
import org.entente.json.DossierLimits;
import org.entente.json.EntenteJson;
import org.example.service.access.Accounts;
import org.example.service.access.Role;
import org.example.service.start.Settings;
import org.example.service.store.AuditLog;
import org.example.service.store.Dossiers;
import org.example.service.store.Expected;
import org.example.service.store.Mentions;
import org.example.service.store.StaleVersion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What those who keep the register do: sign in, add a dossier, look after accounts and the log. */
@Controller
public class OfficePages {
  private static final int MOST = 100;

  private final Accounts accounts;
  private final AuditLog audit;
  private final Dossiers dossiers;
  private final Settings settings;
  private final Shells shells;

  OfficePages(
      Accounts accounts, AuditLog audit, Dossiers dossiers, Settings settings, Shells shells) {
    this.accounts = accounts;
    this.audit = audit;
    this.dossiers = dossiers;
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

  @GetMapping("/sign-in")
  String signIn(
      @RequestParam Optional<String> failed,
      Locale locale,
      HttpServletRequest request,
      Model model) {
    model.addAttribute("shell", shells.of(request, locale));
    model.addAttribute("failed", failed.isPresent());
    model.addAttribute("passwords", settings.data().resolve("accounts.txt").toString());
    return "sign-in";
  }

  @GetMapping("/add")
  String add(Locale locale, HttpServletRequest request, Model model) {
    return add("", List.of(), shells.of(request, locale), model);
  }

  @PostMapping("/add")
  String add(
      @RequestParam(defaultValue = "") String text,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Shell shell = shells.of(request, locale);
    try {
      Agreement agreement = EntenteJson.standard()
          .withLimits(DossierLimits.standard().withElements(200_000).withDepth(100))
          .read(text);
      dossiers.put(agreement, new Expected.Nothing(), request.getUserPrincipal().getName());
      return "redirect:/agreements/" + Asked.encoded(agreement.id().value()) + "?lang="
          + shell.lang();
    } catch (DossierException e) {
      response.setStatus(422);
      return add(
          text,
          e.problems().stream().map(DossierException.Problem::toString).toList(),
          shell,
          model);
    } catch (StaleVersion | Mentions.AnotherParty e) {
      response.setStatus(409);
      return add(text, List.of(e.getMessage()), shell, model);
    }
  }

  private static String add(String text, List<String> faults, Shell shell, Model model) {
    model.addAttribute("shell", shell);
    model.addAttribute("text", text);
    model.addAttribute("faults", faults);
    return "add";
  }

  @GetMapping("/audit")
  String audit(
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
    String fact = "fact." + line.action();
    String change = "change." + line.action();
    String action = phrases.has(fact)
        ? phrases.say(fact)
        : phrases.has(change) ? phrases.say(change) : line.action();
    return new AuditLine(
        line.number(),
        phrases.moment(line.at(), settings.zone()),
        line.account(),
        action,
        line.agreement()
            .map(id -> line.detail() + ", " + phrases.say("versions.number") + " "
                + line.version().map(Object::toString).orElse(""))
            .orElse(line.detail()));
  }

  @GetMapping("/accounts")
  String accounts(Locale locale, HttpServletRequest request, Model model) {
    return accounts("", shells.of(request, locale), model);
  }

  @PostMapping("/accounts")
  String add(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      @RequestParam Role role,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Shell shell = shells.of(request, locale);
    try {
      accounts.add(name, password, role, request.getUserPrincipal().getName());
      return "redirect:/accounts?lang=" + shell.lang();
    } catch (IllegalArgumentException e) {
      response.setStatus(422);
      return accounts(shell.say(e.getMessage()), shell, model);
    }
  }

  private String accounts(String failure, Shell shell, Model model) {
    model.addAttribute("shell", shell);
    model.addAttribute("accounts", accounts.all());
    model.addAttribute("failure", failure);
    return "accounts";
  }
}
