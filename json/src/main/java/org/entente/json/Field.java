package org.entente.json;

/** A property of an object: its name, and how its value is read. */
record Field<T>(int index, String name, boolean isRequired, Read<T> read) {}
