package org.example.service.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.entente.Abstention;
import org.entente.Act;
import org.entente.ActId;
import org.entente.Agreement;
import org.entente.Decision;
import org.entente.Fact;
import org.entente.Given;
import org.entente.NonRenewal;
import org.entente.Objection;
import org.entente.Occurrence;
import org.entente.Postponement;
import org.entente.Revocation;
import org.entente.Signature;
import org.entente.answer.Outcome;
import org.entente.json.DossierException;
import org.entente.timeline.Timeline;
import org.example.service.start.Settings;
import org.example.service.store.Dossiers;
import org.example.service.store.NoSuchDossier;
import org.example.service.store.Recorded;
import org.example.service.store.Timelines;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Facts recorded one at a time, each answered with the outcome before and after. */
@RestController
@RequestMapping(path = "/api/agreements/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
class FactApi {
  private static final Map<String, Class<? extends Fact>> KINDS = Map.of(
      "signatures", Signature.class,
      "decisions", Decision.class,
      "abstentions", Abstention.class,
      "objections", Objection.class,
      "revocations", Revocation.class,
      "occurrences", Occurrence.class,
      "non-renewals", NonRenewal.class,
      "postponements", Postponement.class,
      "given", Given.class);

  private final Dossiers dossiers;
  private final Timelines timelines;
  private final JsonMapper json;
  private final Settings settings;

  FactApi(Dossiers dossiers, Timelines timelines, JsonMapper json, Settings settings) {
    this.dossiers = dossiers;
    this.timelines = timelines;
    this.json = json;
    this.settings = settings;
  }

  /** The version that stands, and what had become of the founding or the act by a day. */
  record Answer(int version, boolean recorded, LocalDate day, Outcome before, Outcome after) {}

  @PostMapping("/founding/{kind}")
  ResponseEntity<Answer> toFounding(
      @PathVariable String id,
      @PathVariable String kind,
      @RequestParam Optional<LocalDate> on,
      @RequestHeader("If-Match") Optional<String> ifMatch,
      HttpServletRequest request,
      Principal account)
      throws IOException {
    return record(id, Optional.empty(), fact(kind, request), on, ifMatch, account);
  }

  @PostMapping("/acts/{act}/{kind}")
  ResponseEntity<Answer> toAct(
      @PathVariable String id,
      @PathVariable String act,
      @PathVariable String kind,
      @RequestParam Optional<LocalDate> on,
      @RequestHeader("If-Match") Optional<String> ifMatch,
      HttpServletRequest request,
      Principal account)
      throws IOException {
    return record(id, Optional.of(ActId.of(act)), fact(kind, request), on, ifMatch, account);
  }

  /** Adds an act; none that stands is overwritten. */
  @PostMapping("/acts")
  ResponseEntity<Recorded> add(
      @PathVariable String id,
      @RequestHeader("If-Match") Optional<String> ifMatch,
      HttpServletRequest request,
      Principal account)
      throws IOException {
    Act act = read(request, Act.class);
    Recorded recorded = dossiers.change(
        id, Preconditions.optional(ifMatch), account.getName(), "act", each -> plus(each, act));
    return ResponseEntity.status(recorded.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .eTag(Preconditions.tag(recorded.after()))
        .body(recorded);
  }

  private static Agreement plus(Agreement agreement, Act act) {
    Optional<Act> standing = agreement.act(act.id());
    if (standing.isPresent() && !standing.get().equals(act)) {
      throw new IllegalArgumentException(
          "There is an act '" + act.id() + "' already; record facts of it one by one.");
    }
    return agreement.withAct(act);
  }

  private Fact fact(String kind, HttpServletRequest request) throws IOException {
    Class<? extends Fact> type = KINDS.get(kind);
    if (type == null) {
      throw new NoSuchDossier("kind of fact '" + kind + "'");
    }
    return read(request, type);
  }

  private <T> T read(HttpServletRequest request, Class<T> type) throws IOException {
    byte[] body = Body.read(request.getInputStream(), settings.limits().fact());
    try {
      return json.readValue(body, type);
    } catch (JacksonException e) {
      if (e.getCause() instanceof DossierException faults) {
        throw faults;
      }
      throw new IllegalArgumentException("The text is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private ResponseEntity<Answer> record(
      String id,
      Optional<ActId> act,
      Fact fact,
      Optional<LocalDate> on,
      Optional<String> ifMatch,
      Principal account) {
    Recorded recorded =
        dossiers.record(id, Preconditions.optional(ifMatch), account.getName(), act, fact);
    LocalDate day = on.orElse(fact.on());
    Answer answer = new Answer(
        recorded.after(),
        recorded.isNew(),
        day,
        outcome(id, recorded.before(), act, day),
        outcome(id, recorded.after(), act, day));
    return ResponseEntity.status(recorded.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .eTag(Preconditions.tag(recorded.after()))
        .body(answer);
  }

  private Outcome outcome(String id, int version, Optional<ActId> act, LocalDate day) {
    Timeline timeline = timelines.of(id, version, Optional.empty());
    return act.map(each -> timeline.outcome(each, day)).orElseGet(() -> timeline.founding(day));
  }
}
