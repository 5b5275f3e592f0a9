package org.example.service.start;

/**
 * Whether the register runs on the embedded database, which is for a first look: it does not wait
 * for the disk.
 *
 * @param isOn true without a database server named by {@code spring.datasource.url}
 */
public record FirstLook(boolean isOn) {}
