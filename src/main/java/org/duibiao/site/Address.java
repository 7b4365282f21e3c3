package org.duibiao.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.kernel.UnknownCodeException;
import org.duibiao.observation.Observation;
import org.duibiao.source.Library;
import org.duibiao.wording.Edition;

import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * An address of this site: a path and its parameters, encoded. Immutable.
 *
 * @param path the path, already encoded
 * @param query the parameters as {@code name=value}, already encoded
 */
public record Address(String path, List<String> query) {

	/** The parameter that freezes the revision. */
	public static final String REVISION = "revision";

	/** What stands before the code of an area in the address of its page. */
	public static final String AREAS = "{areas:provinces|prefectures}";

	/**
	 * The parameter that names the figure with which a portion of a long document begins.
	 */
	public static final String FROM = "from";

	private static final String SOURCES = "/sources/";

	private static final String PREFECTURES = "prefectures";

	/**
	 * The address of a path.
	 * @param segments the segments of the path, not encoded
	 * @return the address
	 */
	public static Address of(String... segments) {
		return new Address(UriComponentsBuilder.newInstance().pathSegment(segments).build().encode().toUriString(),
				List.of());
	}

	/**
	 * The address of a path in an edition: a reader of a frozen revision stays in it.
	 * @param edition the edition
	 * @param segments the segments of the path, not encoded
	 * @return the address
	 */
	public static Address in(Edition edition, String... segments) {
		return in(edition, of(segments));
	}

	/**
	 * The address of the page of an area.
	 * @param area a province or prefecture
	 * @return the address
	 */
	public static Address of(Area area) {
		return of((area.level() == Area.Level.PREFECTURE) ? PREFECTURES : "provinces", area.code().value());
	}

	/**
	 * The area that a reader asks for by the address of its page.
	 * @param areas what stands before its code
	 * @param code its code
	 * @param catalogue the catalogue
	 * @return the province or prefecture
	 * @throws UnknownCodeException if there is none
	 */
	public static Area area(String areas, String code, Catalogue catalogue) {
		return areas.equals(PREFECTURES) ? catalogue.prefecture(code) : catalogue.province(code);
	}

	/**
	 * The address of the page of an area in an edition.
	 * @param edition the edition
	 * @param area a province or prefecture
	 * @return the address
	 */
	public static Address in(Edition edition, Area area) {
		return in(edition, of(area));
	}

	/**
	 * The address of the place of a figure: on the page of its document or, where that is
	 * too long for one, on the page that begins with the figure.
	 * @param figure the figure
	 * @param edition the edition
	 * @return the address, with a fragment
	 */
	public static String ofPlace(Observation figure, Edition edition) {
		return in(edition, pageOf(figure, edition.library())) + "#" + figure.id();
	}

	/**
	 * The address of the page on which a figure has its place, as of the newest revision.
	 * @param figure the figure
	 * @param library the documents
	 * @return the address
	 */
	public static Address pageOf(Observation figure, Library library) {
		String document = figure.place().document();
		boolean isLong = library.figuresOf(document) > Paging.ROWS;
		return ofDocument(document, isLong ? Optional.of(figure.key()) : Optional.empty());
	}

	/**
	 * The address of the page of a document.
	 * @param document the code of the document
	 * @param from the figure with which the page begins; the first one if there is none
	 * @param edition the edition
	 * @return the address
	 */
	public static Address ofDocument(String document, Optional<Observation.Key> from, Edition edition) {
		return in(edition, ofDocument(document, from));
	}

	private static Address ofDocument(String document, Optional<Observation.Key> from) {
		String path = SOURCES + UriUtils.encodePathSegment(document, StandardCharsets.UTF_8);
		return new Address(path, List.of()).with(FROM, from.map(Object::toString).orElse(""));
	}

	private static Address in(Edition edition, Address address) {
		return edition.frozen() ? address.with(REVISION, edition.number().toString()) : address;
	}

	/**
	 * The same address with one more parameter.
	 * @param name the name of the parameter
	 * @param value its value, not encoded; an empty one adds nothing
	 * @return the address
	 */
	public Address with(String name, String value) {
		if (value.isEmpty()) {
			return this;
		}
		List<String> more = new ArrayList<>(this.query);
		more.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
		return new Address(this.path, List.copyOf(more));
	}

	/**
	 * The same address with a parameter for each of some values.
	 * @param name the name of the parameters
	 * @param values their values, not encoded
	 * @return the address
	 */
	public Address withAll(String name, Collection<String> values) {
		Address address = this;
		for (String value : values) {
			address = address.with(name, value);
		}
		return address;
	}

	/**
	 * The address of the same as a file.
	 * @param ending the ending, without a dot
	 * @return the address
	 */
	public Address as(String ending) {
		return new Address(this.path + "." + ending, this.query);
	}

	@Override
	public String toString() {
		return this.query.isEmpty() ? this.path : this.path + "?" + String.join("&", this.query);
	}

}
