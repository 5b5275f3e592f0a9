package org.example.service.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Fact;
import org.entente.Precision;
import org.example.service.start.NoDay;
import org.example.service.store.Dossiers;
import org.example.service.store.Expected;
import org.example.service.store.Recorded;
import org.example.service.store.StaleVersion;
import org.example.service.store.Timelines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form that records one fact. */
@Controller
@RequestMapping("/agreements/{id}/record")
class RecordPages {
  private final Dossiers dossiers;
  private final Timelines timelines;
  private final Shells shells;
  private final Clock clock;

  RecordPages(Dossiers dossiers, Timelines timelines, Shells shells, Clock clock) {
    this.dossiers = dossiers;
    this.timelines = timelines;
    this.shells = shells;
    this.clock = clock;
  }

  @GetMapping
  String form(
      @PathVariable String id,
      @RequestParam Optional<LocalDate> on,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String party,
      Locale locale,
      HttpServletRequest request,
      Model model) {
    LocalDate day = on.orElseGet(() -> LocalDate.now(clock));
    RecordForm form = new RecordForm(
        dossiers.currentVersion(id),
        act,
        "signature",
        party,
        day.toString(),
        Precision.DAY,
        "",
        List.of(),
        "",
        "");
    return shown(id, day, form, "", shells.of(request, locale), model);
  }

  @PostMapping
  String record(
      @PathVariable String id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String party,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "DAY") Precision precision,
      @RequestParam(defaultValue = "") String recorded,
      @RequestParam(defaultValue = "") List<String> instruments,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "") String detail,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    RecordForm form = new RecordForm(
        version, act, kind, party, day.strip(), precision, recorded, instruments, source, detail);
    Shell shell = shells.of(request, locale);
    try {
      if (!form.isFilled()) {
        return refused(422, id, form, shell.say("form.needs"), shell, response, model);
      }
      return recorded(
          id, form, shell.phrases().language(), request.getUserPrincipal().getName());
    } catch (NoDay e) {
      return refused(422, id, form, shell.say("form.no-day", e.text()), shell, response, model);
    } catch (StaleVersion e) {
      String failure = shell.say("form.stale", e.current());
      return refused(409, id, form.withVersion(e.current()), failure, shell, response, model);
    } catch (NoSuchElementException | IllegalArgumentException e) {
      String failure = shell.say("form.does-not-fit", shell.phrases().messages().of(e));
      return refused(422, id, form, failure, shell, response, model);
    }
  }

  private String recorded(String id, RecordForm form, Language language, String by) {
    Optional<ActId> act =
        Optional.of(form.act()).filter(text -> !text.isBlank()).map(ActId::of);
    Fact fact = form.fact();
    Recorded recorded = dossiers.record(id, new Expected.Version(form.version()), by, act, fact);
    Asked asked = new Asked(id, fact.on(), Optional.empty(), Optional.empty(), language);
    String notice = recorded.isNew()
        ? "&recorded=" + recorded.after() + "&act=" + Asked.encoded(form.act()) + "#recorded"
        : "";
    return "redirect:" + asked.address() + notice;
  }

  private String refused(
      int status,
      String id,
      RecordForm form,
      String failure,
      Shell shell,
      HttpServletResponse response,
      Model model) {
    response.setStatus(status);
    return shown(id, LocalDate.now(clock), form, failure, shell, model);
  }

  private String shown(
      String id, LocalDate day, RecordForm form, String failure, Shell shell, Model model) {
    Agreement agreement = timelines.current(id).agreement();
    Phrases phrases = shell.phrases().naming(agreement);
    Asked asked = new Asked(id, day, Optional.empty(), Optional.empty(), phrases.language());
    model.addAttribute("shell", shell);
    model.addAttribute("page", RecordView.of(asked, agreement, form, phrases, failure));
    return "record";
  }
}
