package org.example.service.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.example.service.access.Accounts;
import org.example.service.access.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who can sign in, and the form that adds one. */
@Controller
@RequestMapping("/accounts")
class AccountPage {
  private final Accounts accounts;
  private final Shells shells;

  AccountPage(Accounts accounts, Shells shells) {
    this.accounts = accounts;
    this.shells = shells;
  }

  @GetMapping
  String show(Locale locale, HttpServletRequest request, Model model) {
    return shown("", shells.of(request, locale), model);
  }

  @PostMapping
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
      return shown(shell.say(e.getMessage()), shell, model);
    }
  }

  private String shown(String failure, Shell shell, Model model) {
    model.addAttribute("shell", shell);
    model.addAttribute("accounts", accounts.all());
    model.addAttribute("failure", failure);
    return "accounts";
  }
}
