package org.example.service.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** PostgreSQL in a folder of one's own, whose data stay there. One register uses it at a time. */
final class EmbeddedDatabase implements AutoCloseable {
  private final Path folder;
  private final FileChannel lock;
  private final EmbeddedPostgres server;

  EmbeddedDatabase(Path folder) throws IOException {
    this.folder = folder.toAbsolutePath();
    Files.createDirectories(this.folder);
    Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwx------"));
    this.lock = locked();
    stopLeftover();
    this.server = EmbeddedPostgres.builder()
        .setDataDirectory(data())
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(this.folder.resolve("program").toFile())
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .setPGStartupWait(Duration.ofSeconds(60))
        .start();
  }

  String address() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() throws IOException {
    server.close();
    lock.close();
  }

  /** Held as long as the channel is open, which is until this process ends, however it ends. */
  private FileChannel locked() throws IOException {
    FileChannel channel = FileChannel.open(
        folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // Another register in this very process.
    }
    channel.close();
    throw new FolderInUse(folder);
  }

  private Path data() {
    return folder.resolve("data");
  }

  /** A register that was killed leaves its database running. */
  private void stopLeftover() throws IOException {
    Optional<ProcessHandle> leftover = leftover();
    if (leftover.isEmpty()) {
      return;
    }
    leftover.get().destroy();
    try {
      leftover.get().onExit().get(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("the database in " + folder + " does not stop", e);
    }
  }

  private Optional<ProcessHandle> leftover() throws IOException {
    Path pid = data().resolve("postmaster.pid");
    if (Files.notExists(pid)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(pid);
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(process ->
            process.info().command().filter(name -> name.endsWith("postgres")).isPresent());
  }
}
