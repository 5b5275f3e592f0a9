package org.example.service.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.entente.Agreement;
import org.entente.json.DossierException;
import org.example.service.answer.DossierText;
import org.example.service.store.Dossiers;
import org.example.service.store.Expected;
import org.example.service.store.Mentions;
import org.example.service.store.StaleVersion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form by which a dossier is added. */
@Controller
@RequestMapping("/add")
class AddPage {
  private final Dossiers dossiers;
  private final Shells shells;

  AddPage(Dossiers dossiers, Shells shells) {
    this.dossiers = dossiers;
    this.shells = shells;
  }

  @GetMapping
  String form(Locale locale, HttpServletRequest request, Model model) {
    return shown("", List.of(), shells.of(request, locale), model);
  }

  @PostMapping
  String add(
      @RequestParam(defaultValue = "") String text,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Shell shell = shells.of(request, locale);
    try {
      Agreement agreement = DossierText.read(text);
      dossiers.put(agreement, new Expected.Nothing(), request.getUserPrincipal().getName());
      return "redirect:/agreements/" + Asked.encoded(agreement.id().value()) + "?lang="
          + shell.lang();
    } catch (DossierException e) {
      response.setStatus(422);
      List<String> faults =
          e.problems().stream().map(DossierException.Problem::toString).toList();
      return shown(text, faults, shell, model);
    } catch (StaleVersion | Mentions.AnotherParty e) {
      response.setStatus(409);
      return shown(text, List.of(e.getMessage()), shell, model);
    }
  }

  private static String shown(String text, List<String> faults, Shell shell, Model model) {
    model.addAttribute("shell", shell);
    model.addAttribute("text", text);
    model.addAttribute("faults", faults);
    return "add";
  }
}
