package org.example.service.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entente.PartyId;
import org.entente.portfolio.Portfolio;
import org.example.service.store.NoSuchDossier;
import org.example.service.store.Search;
import org.example.service.store.Timelines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a party: what binds it, with whom, and what it still owes. */
@Controller
class PartyPages {
  private final Timelines timelines;
  private final Search search;
  private final Shells shells;
  private final Clock clock;

  PartyPages(Timelines timelines, Search search, Shells shells, Clock clock) {
    this.timelines = timelines;
    this.search = search;
    this.shells = shells;
    this.clock = clock;
  }

  @GetMapping("/parties/{id}")
  String show(
      @PathVariable String id,
      @RequestParam Optional<LocalDate> on,
      Locale locale,
      HttpServletRequest request,
      Model model) {
    String name = search.nameOf(id).orElseThrow(() -> new NoSuchDossier(id));
    LocalDate day = on.orElseGet(() -> LocalDate.now(clock));
    Shell shell = shells.of(request, locale);
    Portfolio portfolio = timelines.portfolioOf(id);
    PartyView view =
        new PartyViews(PartyId.of(id), day, portfolio, search, shell.phrases()).view(name);
    model.addAttribute("shell", shell);
    model.addAttribute("page", view);
    return "party";
  }
}
