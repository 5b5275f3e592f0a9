package org.example.service.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** A server by its address, else an embedded database that keeps its data. */
@Configuration(proxyBeanMethods = false)
class Database {
  static final String ADDRESS = "spring.datasource.url";

  @Bean
  FirstLook firstLook(org.springframework.core.env.Environment environment) {
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
    EmbeddedPostgres postgres(Settings settings) throws IOException {
      return EmbeddedDatabase.in(settings.data()).start();
    }

    @Bean
    DataSource dataSource(
        EmbeddedPostgres postgres, org.springframework.core.env.Environment environment) {
      DataSourceProperties properties = new DataSourceProperties();
      properties.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
      properties.setUsername("postgres");
      com.zaxxer.hikari.HikariDataSource pool = properties
          .initializeDataSourceBuilder()
          .type(com.zaxxer.hikari.HikariDataSource.class)
          .build();
      pool.setMaximumPoolSize(10);
      pool.setConnectionTimeout(10_000);
      pool.setConnectionInitSql(
          environment.getProperty("spring.datasource.hikari.connection-init-sql"));
      return pool;
    }
  }
}
