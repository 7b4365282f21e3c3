package org.duibiao.search.web;

import java.util.stream.Stream;

import org.duibiao.search.Hit;
import org.duibiao.search.HitKind;
import org.duibiao.site.Address;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Phrases;

/**
 * What is suggested while a reader types.
 *
 * @param label its name
 * @param detail what it is
 * @param href where it is
 * @param kind the kind of it, for programs
 */
record Suggestion(String label, String detail, String href, HitKind kind) {

	static Suggestion of(Hit hit, Edition edition) {
		Phrases phrases = edition.phrases();
		Stream<String> detail = Stream.of(phrases.say(hit.kind()));
		Address address = Address.in(edition, "search").with("q", hit.name().in(phrases.locale()));
		if (hit instanceof Hit.OfIndicator found) {
			detail = Stream.of(phrases.say(hit.kind()), phrases.say(found.indicator().theme().name()),
					phrases.say(found.indicator().unit().name()));
			address = Address.in(edition, "indicators", hit.code());
		}
		else if (hit instanceof Hit.OfArea found) {
			address = Address.in(edition, found.area());
		}
		else if (hit instanceof Hit.OfTheme) {
			address = Address.in(edition, "indicators").with("theme", hit.code());
		}
		return new Suggestion(phrases.say(hit.name()), String.join(" · ", detail.toList()), address.toString(),
				hit.kind());
	}

}
