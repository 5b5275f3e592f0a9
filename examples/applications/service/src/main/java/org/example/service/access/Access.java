package org.example.service.access;

import java.util.function.Supplier;
import org.example.service.start.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may do what. Programs send their name and password with each request; people sign in once.
 * Nothing is written without.
 */
@Configuration(proxyBeanMethods = false)
class Access {
  private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self';"
      + " img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
      + " frame-ancestors 'none'";

  @Bean
  PasswordEncoder passwords() {
    return new RememberedPasswords(new BCryptPasswordEncoder());
  }

  @Bean
  @Order(1)
  SecurityFilterChain programs(HttpSecurity http, Settings settings, Refusals refusals) {
    http.securityMatcher("/api/**");
    http.csrf(csrf -> csrf.disable());
    http.sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    http.requestCache(cache -> cache.disable());
    http.httpBasic(basic -> basic.authenticationEntryPoint(refusals));
    http.exceptionHandling(
        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
    http.authorizeHttpRequests(allow -> allow
        .requestMatchers("/api/audit")
        .hasRole(Role.ADMINISTER.name())
        .requestMatchers(HttpMethod.GET)
        .access(reading(settings))
        .requestMatchers(HttpMethod.HEAD)
        .access(reading(settings))
        .anyRequest()
        .hasRole(Role.RECORD.name()));
    return headed(http).build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain people(HttpSecurity http, Settings settings) {
    http.formLogin(
        form -> form.loginPage("/sign-in").failureUrl("/sign-in?failed").permitAll());
    http.logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/"));
    http.exceptionHandling(refused -> refused.authenticationEntryPoint(signIn()));
    http.authorizeHttpRequests(allow -> allow
        .requestMatchers(
            "/*.css", "/*.svg", "/webjars/htmx.org/**", "/actuator/health/**", "/error")
        .permitAll()
        .requestMatchers("/audit", "/accounts", "/examples")
        .hasRole(Role.ADMINISTER.name())
        .requestMatchers("/agreements/*/record", "/add")
        .hasRole(Role.RECORD.name())
        .requestMatchers(HttpMethod.GET)
        .access(reading(settings))
        .requestMatchers(HttpMethod.HEAD)
        .access(reading(settings))
        .anyRequest()
        .hasRole(Role.RECORD.name()));
    return headed(http).build();
  }

  /** Sends a stranger there by a path alone: the host that a request names may be forged. */
  private static AuthenticationEntryPoint signIn() {
    LoginUrlAuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");
    signIn.setFavorRelativeUris(true);
    return signIn;
  }

  private static HttpSecurity headed(HttpSecurity http) {
    return http.headers(headers -> headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
        .crossOriginOpenerPolicy(opener -> opener.policy(
            CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN)));
  }

  /** An open register may be read by anybody. */
  private static AuthorizationManager<RequestAuthorizationContext> reading(Settings settings) {
    return new AuthorizationManager<>() {
      @Override
      public AuthorizationDecision authorize(
          Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
        return new AuthorizationDecision(settings.open() || mayRead(who.get()));
      }
    };
  }

  private static boolean mayRead(Authentication who) {
    return who != null
        && who.getAuthorities().stream()
            .anyMatch(right -> right.getAuthority().equals("ROLE_" + Role.READ.name()));
  }
}
