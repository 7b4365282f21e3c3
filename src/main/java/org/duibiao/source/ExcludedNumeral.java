package org.duibiao.source;

/**
 * A numeral in a document that is no figure.
 *
 * @param place where it stands; the token may have words around it
 * @param reason why it is no figure
 */
public record ExcludedNumeral(SourcePlace place, Exclusion reason) {
}
