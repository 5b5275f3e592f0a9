package org.entente.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.entente.Agreement;
import org.entente.json.DossierException.Problem;

/** Reads a register line by line, and holds one line at a time. */
final class RegisterLines extends Spliterators.AbstractSpliterator<RegisterEntry> {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final DossierLimits limits;
  private final Jackson3 jackson;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int next;
  private int filled;
  private long number;
  private boolean isTooLong;
  private boolean isBlank;

  RegisterLines(InputStream in, DossierLimits limits, Jackson3 jackson) {
    super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
    this.in = in;
    this.limits = limits;
    this.jackson = jackson;
  }

  @Override
  public boolean tryAdvance(Consumer<? super RegisterEntry> action) {
    while (readLine()) {
      if (isTooLong || !isBlank) {
        action.accept(entry());
        return true;
      }
    }
    return false;
  }

  private boolean readLine() {
    try {
      line.reset();
      isTooLong = false;
      isBlank = true;
      number++;
      return fillLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** False if nothing is left. */
  private boolean fillLine() throws IOException {
    boolean isAny = false;
    while (next < filled || refill()) {
      isAny = true;
      int end = next;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      keep(end);
      boolean isEnd = end < filled;
      next = end + 1;
      if (isEnd) {
        return true;
      }
    }
    return isAny;
  }

  private boolean refill() throws IOException {
    next = 0;
    filled = Math.max(0, in.read(buffer, 0, BUFFER));
    return filled > 0;
  }

  private void keep(int end) {
    for (int i = next; isBlank && i < end; i++) {
      isBlank = Character.isWhitespace(buffer[i] & 0xff);
    }
    if (isTooLong || end - next > limits.characters() - line.size()) {
      isTooLong = true;
      line.reset();
    } else {
      line.write(buffer, next, end - next);
    }
  }

  private RegisterEntry entry() {
    try {
      if (isTooLong) {
        throw Text.tooLong(limits);
      }
      Agreement agreement = jackson.read(Text.decoded(limits, line.toByteArray()));
      return new RegisterEntry(number, Optional.of(agreement), Optional.empty());
    } catch (DossierException fault) {
      return new RegisterEntry(number, Optional.empty(), Optional.of(numbered(fault)));
    }
  }

  private DossierException numbered(DossierException fault) {
    List<Problem> problems = fault.problems().stream()
        .map(each -> new Problem(
            each.code(),
            each.path(),
            lineNumber(),
            each.column(),
            each.expected(),
            each.found(),
            each.meant()))
        .toList();
    return new DossierException(problems);
  }

  private int lineNumber() {
    return (int) Math.min(number, Integer.MAX_VALUE);
  }
}
