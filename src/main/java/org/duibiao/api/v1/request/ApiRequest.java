package org.duibiao.api.v1.request;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.duibiao.api.v1.composing.Bilingual;
import org.duibiao.api.v1.contract.Links;
import org.duibiao.api.v1.contract.Listing;
import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.revision.RevisionNumber;
import org.duibiao.site.Address;
import org.duibiao.source.Document;

/**
 * What is asked of the interface: the edition, the parameters, the address.
 *
 * @param words the edition in both languages
 * @param query the parameters
 * @param path the path that was asked for
 */
public record ApiRequest(Bilingual words, Query query, String path) {

	/**
	 * The catalogue as of the edition.
	 * @return the catalogue
	 */
	public Catalogue catalogue() {
		return this.words.catalogue();
	}

	/**
	 * The revision that is shown.
	 * @return its number
	 */
	public RevisionNumber revision() {
		return this.words.zh().number();
	}

	/**
	 * The areas asked for.
	 * @return the areas; none if none was named
	 */
	public List<Area> areas() {
		return this.query.all(Parameter.AREA).stream().map(catalogue()::area).toList();
	}

	/**
	 * How many items the answer may have.
	 * @param parameter the parameter that says so
	 * @return what was asked for, or what the parameter is unless told
	 */
	public int limit(Parameter parameter) {
		return Integer.parseInt(this.query.one(parameter).orElse(parameter.domain().example()));
	}

	/**
	 * A list with all that there is.
	 * @param <T> what is listed
	 * @param items the items
	 * @param documents the documents that they come from
	 * @return the list
	 */
	public <T> Listing<T> whole(List<T> items, Collection<Document> documents) {
		return listing(items, documents, Optional.empty(), Optional.empty());
	}

	/**
	 * A list with a page of what there is.
	 * @param <T> what is listed
	 * @param items the items
	 * @param documents the documents that they come from
	 * @param limit how many items it may have
	 * @param next the cursor of what follows, if anything does
	 * @return the list
	 */
	public <T> Listing<T> page(List<T> items, Collection<Document> documents, int limit, Optional<Cursor> next) {
		return listing(items, documents, Optional.of(limit), next);
	}

	private <T> Listing<T> listing(List<T> items, Collection<Document> documents, Optional<Integer> limit,
			Optional<Cursor> next) {
		Address asked = address(Parameter.LANG);
		String frozen = absolute(address(Parameter.LANG, Parameter.REVISION, Parameter.CURSOR));
		Optional<String> following = next
			.map((cursor) -> absolute(address(Parameter.LANG, Parameter.REVISION, Parameter.CURSOR)
				.with(Address.REVISION, revision().toString())
				.with(Parameter.CURSOR.inAddress(), cursor.toString())));
		String cited = frozen + (frozen.contains("?") ? "&" : "?") + Address.REVISION + "=" + revision();
		return new Listing<>(revision().value(), items.size(), next.isPresent(), limit,
				this.words.cite(cited, documents), items, new Links(absolute(asked), Optional.empty(), Optional.empty(),
						Optional.empty(), following, Optional.of(cited)));
	}

	private Address address(Parameter... without) {
		Address address = new Address(this.path, List.of());
		for (var sent : this.query.without(without).entrySet()) {
			address = address.withAll(sent.getKey().inAddress(), sent.getValue());
		}
		return address;
	}

	private String absolute(Address address) {
		return this.words.root() + address;
	}

}
