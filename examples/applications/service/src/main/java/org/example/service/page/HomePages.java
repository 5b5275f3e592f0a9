package org.example.service.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.example.service.start.Examples;
import org.example.service.store.Memberships;
import org.example.service.store.Search;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All agreements, and the search. */
@Controller
public class HomePages {
  private static final int MOST = 200;

  private final Search search;
  private final Memberships memberships;
  private final Examples examples;
  private final Shells shells;
  private final Clock clock;

  HomePages(Search search, Memberships memberships, Examples examples, Shells shells, Clock clock) {
    this.search = search;
    this.memberships = memberships;
    this.examples = examples;
    this.shells = shells;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param query the words looked for; blank for all
   * @param agreements the agreements
   * @param bound how many parties each binds today
   * @param parties the parties; none if no words are looked for
   */
  public record Found(
      String query,
      List<Search.Found> agreements,
      Map<String, Integer> bound,
      List<Search.Found> parties) {}

  @GetMapping("/")
  String all(
      @RequestParam(defaultValue = "") String q,
      Locale locale,
      HttpServletRequest request,
      Model model) {
    List<Search.Found> agreements = search.agreements(q, MOST);
    Found found = new Found(
        q,
        agreements,
        memberships.counts(
            agreements.stream().map(Search.Found::id).toList(), LocalDate.now(clock)),
        q.isBlank() ? List.of() : search.parties(q, MOST));
    model.addAttribute("shell", shells.of(request, locale));
    model.addAttribute("found", found);
    return "home";
  }

  @PostMapping("/examples")
  String load(HttpServletRequest request, Locale locale) {
    examples.load(request.getUserPrincipal().getName());
    return "redirect:/?lang=" + Language.of(locale).tag();
  }
}
