package org.duibiao.picture;

/**
 * What stands around a chart in a picture, so that it can be understood by itself.
 *
 * @param language the code of the language of its words
 * @param title what the picture shows
 * @param description what it shows, in full sentences
 * @param period the periods of its figures
 * @param source who printed them
 * @param address where the page is
 */
public record Caption(String language, String title, String description, String period, String source, String address) {
}
