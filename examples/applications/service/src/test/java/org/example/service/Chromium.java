package org.example.service;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real browser, started once for all tests; each of its windows is a visitor of its own. */
final class Chromium {
  private static final Browser BROWSER = start();

  private Chromium() {}

  private static Browser start() {
    Playwright playwright = Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions()
            .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
            .setChromiumSandbox(false)
            .setArgs(List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync")));
  }

  /** A visitor, and what its console has complained of. */
  record Visitor(BrowserContext context, Page page, String site, List<String> complaints)
      implements AutoCloseable {
    Visitor open(String path) {
      page.navigate(site + path);
      return this;
    }

    /** Signs in by the form, as a person does. */
    Visitor signIn(String account) {
      open("/sign-in?lang=en");
      page.fill("#username", account);
      page.fill("#password", Client.PASSWORD);
      page.click("main button");
      return this;
    }

    String text(String selector) {
      return page.locator(selector).innerText().replace('\n', ' ').strip();
    }

    List<Cookie> cookies() {
      return context.cookies();
    }

    @Override
    public void close() {
      context.close();
    }
  }

  static Visitor visitor(int port, int width, boolean scripts) {
    BrowserContext context = BROWSER.newContext(new Browser.NewContextOptions()
        .setViewportSize(width, 900)
        .setLocale("en-GB")
        .setJavaScriptEnabled(scripts));
    context.setDefaultTimeout(20_000);
    Page page = context.newPage();
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    return new Visitor(context, page, "http://127.0.0.1:" + port, complaints);
  }
}
