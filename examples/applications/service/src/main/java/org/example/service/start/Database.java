package org.example.service.start;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** A server by its address, else an embedded database that keeps its data. */
@Configuration(proxyBeanMethods = false)
class Database {
  private static final String ADDRESS = "spring.datasource.url";

  @Bean
  FirstLook firstLook(Environment environment) {
    return new FirstLook(!environment.containsProperty(ADDRESS));
  }

  /** No server is named. */
  static final class NoServer implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !context.getEnvironment().containsProperty(ADDRESS);
    }
  }

  /** The database of a first look. */
  @Configuration(proxyBeanMethods = false)
  @Conditional(NoServer.class)
  static class Embedded {
    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(Settings settings) throws IOException {
      return new EmbeddedDatabase(settings.data());
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    DataSource dataSource(EmbeddedDatabase database) {
      HikariDataSource pool = new HikariDataSource();
      pool.setJdbcUrl(database.address());
      pool.setUsername("postgres");
      return pool;
    }
  }
}
