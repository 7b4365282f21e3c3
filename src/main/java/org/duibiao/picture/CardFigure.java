package org.duibiao.picture;

/**
 * A figure on a card.
 *
 * @param name the province or the indicator
 * @param value the value as printed, with its qualifier
 * @param period its period
 * @param slot which province's colour it has, counted from 1; 0 for none
 */
public record CardFigure(String name, String value, String period, int slot) {
}
