package org.example.service.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two lines why a second register does not start in the same folder, and what to do. */
final class FolderInUseAnalyzer extends AbstractFailureAnalyzer<FolderInUse> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, FolderInUse cause) {
    return new FailureAnalysis(
        "The register does not start: " + cause.getMessage() + ".",
        "Stop the other one, or name another folder: --register.data=FOLDER",
        cause);
  }
}
