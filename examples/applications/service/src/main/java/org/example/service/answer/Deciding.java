package org.example.service.answer;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.Agreement;
import org.entente.timeline.Timeline;
import org.example.service.start.Settings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Decides a dossier within a time. A dossier that takes longer is refused before it is kept, so
 * that whoever reads one that is kept waits for none.
 */
@Component
public class Deciding implements DisposableBean {
  private static final int AT_ONCE = 64;

  private final Duration most;
  private final ExecutorService workers = new ThreadPoolExecutor(
      0, AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), Deciding::worker);

  Deciding(Settings settings) {
    this.most = settings.limits().deciding();
  }

  /** A dossier takes too long to decide, or too many are being decided. */
  public static final class TookTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean isBusy;

    TookTooLong(String message, boolean isBusy) {
      super(message);
      this.isBusy = isBusy;
    }

    /**
     * Tells whether another try may do.
     *
     * @return false if it is for the dossier itself
     */
    public boolean isBusy() {
      return isBusy;
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "deciding");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Returns who is bound when.
   *
   * @param agreement the dossier
   * @return the spans of days
   * @throws TookTooLong if that takes longer than is allowed
   */
  public List<BoundParty> bound(Agreement agreement) {
    return within(() -> MembershipSpans.of(Timeline.of(agreement)));
  }

  <T> T within(Callable<T> question) {
    try {
      Future<T> answer = workers.submit(question);
      try {
        return answer.get(most.toMillis(), TimeUnit.MILLISECONDS);
      } finally {
        answer.cancel(true);
      }
    } catch (TimeoutException e) {
      throw new TookTooLong(
          "The dossier takes more than " + most.toMillis() + " ms to decide.", false);
    } catch (RejectedExecutionException e) {
      throw new TookTooLong("Too many dossiers are being decided; try again.", true);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TookTooLong("The register is stopping; try again.", true);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e);
    }
  }

  @Override
  public void destroy() {
    workers.shutdownNow();
  }
}
