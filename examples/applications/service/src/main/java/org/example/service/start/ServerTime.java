package org.example.service.start;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says with each page how long it took to make, and how much of that the processor was at work for
 * it, which browsers show beside it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ServerTime extends OncePerRequestFilter {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Holds a page until it is whole: a header cannot follow the first part of it. */
  private static final class WholePage extends HttpServletResponseWrapper {
    private final CharArrayWriter page = new CharArrayWriter(32_768);
    private final PrintWriter writer = new PrintWriter(page);

    WholePage(HttpServletResponse response) {
      super(response);
    }

    @Override
    public PrintWriter getWriter() {
      return writer;
    }

    @Override
    public void flushBuffer() {
      // The page is sent when it is whole.
    }

    @Override
    public void reset() {
      super.reset();
      page.reset();
    }

    @Override
    public void resetBuffer() {
      super.resetBuffer();
      page.reset();
    }

    void send() throws IOException {
      if (page.size() > 0) {
        page.writeTo(getResponse().getWriter());
      }
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/api/") || path.startsWith("/webjars/") || path.endsWith(".css");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long begun = System.nanoTime();
    long worked = THREADS.getCurrentThreadCpuTime();
    WholePage page = new WholePage(response);
    chain.doFilter(request, page);
    double milliseconds = (System.nanoTime() - begun) / 1_000_000.0;
    double processor = (THREADS.getCurrentThreadCpuTime() - worked) / 1_000_000.0;
    response.setHeader(
        "Server-Timing",
        String.format(Locale.ROOT, "total;dur=%.1f, cpu;dur=%.1f", milliseconds, processor));
    page.send();
  }
}
