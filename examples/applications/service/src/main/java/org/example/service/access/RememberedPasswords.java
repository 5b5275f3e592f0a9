package org.example.service.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for some minutes that a password was right, so that a program that sends it with each
 * request does not pay for a slow hash each time. It keeps no password, only a keyed digest.
 */
final class RememberedPasswords implements PasswordEncoder {
  private final PasswordEncoder slow;
  private final SecretKeySpec key;
  private final Cache<String, Boolean> right = Caffeine.newBuilder()
      .maximumSize(1_000)
      .expireAfterWrite(Duration.ofMinutes(5))
      .build();

  RememberedPasswords(PasswordEncoder slow) {
    this.slow = slow;
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.key = new SecretKeySpec(secret, "HmacSHA256");
  }

  @Override
  public String encode(CharSequence password) {
    return slow.encode(password);
  }

  @Override
  public boolean matches(CharSequence password, String hash) {
    String digest = digest(hash + "\n" + password);
    if (right.getIfPresent(digest) != null) {
      return true;
    }
    boolean matches = slow.matches(password, hash);
    if (matches) {
      right.put(digest, true);
    }
    return matches;
  }

  private String digest(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
