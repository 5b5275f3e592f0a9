package org.example.service.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.example.service.store.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Those who can sign in. */
@Component
public class Accounts implements UserDetailsService {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,60}");
  private static final int SHORTEST = 12;
  /** What the hash takes in. */
  private static final int LONGEST_BYTES = 72;

  private final JdbcClient jdbc;
  private final PasswordEncoder passwords;
  private final AuditLog audit;

  Accounts(JdbcClient jdbc, PasswordEncoder passwords, AuditLog audit) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.audit = audit;
  }

  /**
   * One account, without its password.
   *
   * @param name by which it signs in
   * @param role what it may do
   */
  public record Account(String name, Role role) {}

  private record Row(String name, String password, String role) {}

  @Override
  public UserDetails loadUserByUsername(String name) {
    Optional<Row> row = jdbc.sql("select name, password, role from account where name = ?")
        .param(name.replace("\0", ""))
        .query(Row.class)
        .optional();
    return row.map(each -> User.withUsername(each.name())
            .password(each.password())
            .authorities(AuthorityUtils.createAuthorityList(
                Role.of(each.role()).implied().toArray(String[]::new)))
            .build())
        .orElseThrow(() -> new UsernameNotFoundException(name));
  }

  /**
   * Returns all accounts.
   *
   * @return the accounts, by name
   */
  public List<Account> all() {
    return jdbc.sql("select name, role from account order by name")
        .query((row, number) -> new Account(row.getString("name"), Role.of(row.getString("role"))))
        .list();
  }

  /**
   * Adds an account.
   *
   * @param name by which it signs in: letters, digits, dot, underscore, at sign, hyphen
   * @param password at least 12 characters
   * @param role what it may do
   * @param by whose account adds it
   * @throws IllegalArgumentException if the name is taken or no name, or the password is too short;
   *     its message is the key of a phrase
   */
  @Transactional
  public void add(String name, String password, Role role, String by) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("accounts.bad-name");
    }
    if (password.length() < SHORTEST
        || password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
      throw new IllegalArgumentException("accounts.bad-password");
    }
    int added = jdbc.sql("insert into account (name, password, role, added_by) values (?, ?, ?, ?)"
            + " on conflict do nothing")
        .params(name, passwords.encode(password), role.word(), by)
        .update();
    if (added == 0) {
      throw new IllegalArgumentException("accounts.taken");
    }
    audit.add(by, "account", Optional.empty(), Optional.empty(), name + " (" + role.word() + ")");
  }
}
