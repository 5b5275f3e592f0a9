package org.example.service.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.Agreement;
import org.entente.answer.Difference;
import org.entente.json.EntenteJson;
import org.entente.words.Messages;
import org.example.service.access.Role;
import org.example.service.answer.DossierText;
import org.example.service.start.Settings;
import org.example.service.store.DossierVersion;
import org.example.service.store.Dossiers;
import org.example.service.store.Expected;
import org.example.service.store.Recorded;
import org.example.service.store.Search;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dossiers as such: read, added, replaced by another version, compared. */
@RestController
@RequestMapping("/api/agreements")
class DossierApi {
  private static final int MOST = 1_000;

  private final Dossiers dossiers;
  private final Search search;
  private final Settings settings;

  DossierApi(Dossiers dossiers, Search search, Settings settings) {
    this.dossiers = dossiers;
    this.search = search;
    this.settings = settings;
  }

  /** One version, without its text. */
  record VersionLine(int version, String digest, Instant recordedAt, String by, String change) {}

  @GetMapping
  List<Search.Found> all(@RequestParam(defaultValue = "") String query) {
    return search.agreements(query, MOST);
  }

  @GetMapping(path = "/{id}")
  ResponseEntity<String> one(@PathVariable String id, @RequestParam Optional<Integer> version) {
    DossierVersion found =
        dossiers.version(id, version.orElseGet(() -> dossiers.currentVersion(id)));
    String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(found.digest()));
    return ResponseEntity.ok()
        .eTag(Preconditions.tag(found.number()))
        .header("Repr-Digest", "sha-256=:" + digest + ":")
        .lastModified(found.recordedAt())
        .contentType(MediaType.APPLICATION_JSON)
        .body(found.canonical());
  }

  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Recorded> put(
      @PathVariable String id,
      @RequestHeader("If-Match") Optional<String> ifMatch,
      @RequestHeader("If-None-Match") Optional<String> ifNoneMatch,
      HttpServletRequest request,
      Principal account)
      throws IOException {
    Expected expected = Preconditions.required(ifMatch, ifNoneMatch);
    if (!(expected instanceof Expected.Nothing) && !request.isUserInRole(Role.ADMINISTER.name())) {
      throw new AccessDeniedException("Replacing a dossier needs the role administer.");
    }
    Recorded recorded = dossiers.put(read(request, id), expected, account.getName());
    return ResponseEntity.status(recorded.before() == 0 ? HttpStatus.CREATED : HttpStatus.OK)
        .eTag(Preconditions.tag(recorded.after()))
        .body(recorded);
  }

  private Agreement read(HttpServletRequest request, String id) throws IOException {
    byte[] body = Body.read(request.getInputStream(), settings.limits().dossier());
    Agreement agreement = DossierText.read(body);
    if (!agreement.id().value().equals(id)) {
      throw new IllegalArgumentException("The dossier is of agreement '" + agreement.id()
          + "', but the address says '" + id + "'.");
    }
    return agreement;
  }

  @GetMapping("/{id}/versions")
  List<VersionLine> versions(@PathVariable String id) {
    dossiers.currentVersion(id);
    return dossiers.versions(id, MOST).stream()
        .map(each -> new VersionLine(
            each.number(), each.digest(), each.recordedAt(), each.recordedBy(), each.change()))
        .toList();
  }

  /** What the second version says, and the first did not, or otherwise; the other way round too. */
  @GetMapping("/{id}/differences")
  List<Told<Difference>> differences(
      @PathVariable String id, @RequestParam int from, @RequestParam int to, Locale locale) {
    Agreement after = read(id, to);
    Messages messages = Messages.in(locale).naming(after);
    return Told.all(Difference.between(read(id, from), after), messages::of);
  }

  private Agreement read(String id, int version) {
    return EntenteJson.standard().read(dossiers.version(id, version).canonical());
  }
}
