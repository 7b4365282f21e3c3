package org.duibiao.picture;

import java.util.List;

/**
 * What a card says that stands for a page elsewhere.
 *
 * @param title what the page shows
 * @param figures some of its figures; the first three are shown
 * @param source who printed them
 * @param address where the page is
 */
public record Card(String title, List<CardFigure> figures, String source, String address) {
}
