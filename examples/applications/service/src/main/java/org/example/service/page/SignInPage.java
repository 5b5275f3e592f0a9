package org.example.service.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.example.service.start.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form by which a person signs in. */
@Controller
class SignInPage {
  private final Settings settings;
  private final Shells shells;

  SignInPage(Settings settings, Shells shells) {
    this.settings = settings;
    this.shells = shells;
  }

  @GetMapping("/sign-in")
  String show(
      @RequestParam Optional<String> failed,
      Locale locale,
      HttpServletRequest request,
      Model model) {
    model.addAttribute("shell", shells.of(request, locale));
    model.addAttribute("failed", failed.isPresent());
    model.addAttribute("passwords", settings.data().resolve("accounts.txt").toString());
    return "sign-in";
  }
}
