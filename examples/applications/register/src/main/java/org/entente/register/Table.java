package org.entente.register;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import java.util.Locale;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** What is decided of a dossier: the tables, with their columns. */
enum Table {
  /** One row for each agreement: since when it is in force, and how many it binds on the day. */
  AGREEMENTS(new Columns()
      .with("title", StringType)
      .with("source", StringType)
      .with("in_force_from", DateType)
      .with("ended_on", DateType)
      .with("is_in_force", BooleanType)
      .with("bound", LongType)),
  /** A row for each range of days on which a party is bound in one role. */
  MEMBERSHIPS(new Columns()
      .with("party", StringType)
      .with("name", StringType)
      .with("kind", StringType)
      .with("role", StringType)
      .with("from_day", DateType)
      .with("until_day", DateType)
      .with("act", StringType)
      .with("is_given", BooleanType)
      .with("after", createArrayType(StringType))),
  /** What has become by the day of the founding, which has no act, and of each act. */
  OUTCOMES(new Columns()
      .with("act", StringType)
      .with("kind", StringType)
      .with("state", StringType)
      .with("completed_on", DateType)
      .with("effective_on", DateType)
      .with("failed_on", DateType)
      .with("reason", StringType)
      .with("is_given", BooleanType)
      .with("opened_on", DateType)
      .with("closes_on", DateType)
      .with("can_pass", BooleanType)
      .with("have", LongType)
      .with("need", LongType)
      .with("missing", createArrayType(StringType))),
  /** What happened, and what will as things stand. */
  EVENTS(new Columns()
      .with("on_day", DateType)
      .with("effective_on", DateType)
      .with("kind", StringType)
      .with("act", StringType)
      .with("parties", createArrayType(StringType))
      .with("is_given", BooleanType)),
  /** The days that lie ahead of the day. */
  AHEAD(new Columns()
      .with("on_day", DateType)
      .with("kind", StringType)
      .with("act", StringType)
      .with("parties", createArrayType(StringType))
      .with("is_given", BooleanType)
      .with("is_projected", BooleanType)),
  /** What is odd in the dossier without blocking anything. */
  FINDINGS(new Columns()
      .with("code", StringType)
      .with("act", StringType)
      .with("party", StringType)
      .with("instrument", StringType)
      .with("parameters", createMapType(StringType, StringType))),
  /** What is wrong with a line that is no dossier. */
  FAULTS(new Columns()
      .with("code", StringType)
      .with("place", StringType)
      .with("position", LongType)
      .with("text", StringType));

  private final StructType columns;

  Table(Columns columns) {
    this.columns = columns.type;
  }

  /** The name of its folder, and of the column that holds its rows while they are together. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  StructType columns() {
    return columns;
  }

  ArrayType rows() {
    return createArrayType(columns);
  }

  private static final class Columns {
    private StructType type = new StructType();

    Columns with(String name, DataType kind) {
      type = type.add(name, kind);
      return this;
    }
  }
}
