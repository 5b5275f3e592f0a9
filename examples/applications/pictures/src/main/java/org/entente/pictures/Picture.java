package org.entente.pictures;

/**
 * A picture, and the same in words. Immutable and thread-safe.
 *
 * @param title what it is called
 * @param description what it shows, in a few sentences
 * @param svg the picture, an SVG document with that title and description
 * @param height its height in pixels at full size
 * @param table what it shows, as a table
 */
public record Picture(String title, String description, String svg, double height, Grid table) {}
