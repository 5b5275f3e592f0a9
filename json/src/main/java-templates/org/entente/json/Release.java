package org.entente.json;

/** What the build calls this artifact, as it calls it everywhere else. */
final class Release {
  static final String GROUP = "${project.groupId}";
  static final String ARTIFACT = "${project.artifactId}";
  static final String VERSION = "${project.version}";

  private Release() {}
}
