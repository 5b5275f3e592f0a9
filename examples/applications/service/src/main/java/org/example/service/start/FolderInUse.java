package org.example.service.start;

import java.io.IOException;
import java.nio.file.Path;

/** Another register uses the folder of the embedded database. */
final class FolderInUse extends IOException {
  private static final long serialVersionUID = 1L;

  FolderInUse(Path folder) {
    super("another register uses " + folder);
  }
}
