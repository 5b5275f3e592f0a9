package org.entente.json.read;

/** A property of an object: its name, and how its value is read. */
public record Field<T>(int index, String name, boolean isRequired, Read<T> read) {}
