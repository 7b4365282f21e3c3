package org.duibiao.exhibit;

import java.util.Collection;
import java.util.List;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.AreaCode;
import org.duibiao.observation.Observation;
import org.duibiao.picture.Card;
import org.duibiao.picture.CardFigure;
import org.duibiao.picture.CardPicture;
import org.duibiao.picture.PngPicture;
import org.duibiao.site.Address;
import org.duibiao.site.Languages;
import org.duibiao.site.head.PublicAddress;
import org.duibiao.source.Document;
import org.duibiao.wording.Edition;
import org.duibiao.wording.FigureView;
import org.duibiao.wording.Phrases;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Hands out the pictures that other sites show beside a link to a page: its title and
 * headline figures with qualifier, period and source.
 */
@Component
public class Cards {

	private static final String PREFIX = "/cards";

	private final PublicAddress addresses;

	Cards(PublicAddress addresses) {
		this.addresses = addresses;
	}

	/**
	 * What tells the figures of a card apart.
	 */
	public enum Named {

		/** The province of each figure; all have the same indicator. */
		PROVINCE,

		/** The indicator of each figure; all are of the same province. */
		INDICATOR

	}

	/**
	 * The address of the card of a page.
	 * @param page the address of the page
	 * @param edition the edition that it shows
	 * @return the path of the picture
	 */
	public static String path(Address page, Edition edition) {
		String path = (page.path().length() <= 1) ? "/site" : page.path();
		return new Address(PREFIX + path + ".png", page.query())
			.with(Languages.LANG, edition.phrases().locale().getLanguage())
			.toString();
	}

	/**
	 * A card.
	 * @param title what the page shows
	 * @param figures its headline figures, the first three are shown
	 * @param named what tells them apart
	 * @param edition the edition
	 * @return the answer
	 */
	public ResponseEntity<byte[]> png(String title, List<Observation> figures, Named named, Edition edition) {
		List<AreaCode> areas = figures.stream().map(Observation::area).distinct().toList();
		Card card = new Card(title, figures.stream().map((figure) -> figure(figure, named, edition)).toList(),
				source(areas, edition), this.addresses.of(page()));
		byte[] png = PngPicture.write(CardPicture.of(card, edition.phrases().locale().getLanguage()), 1);
		return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(png);
	}

	private static CardFigure figure(Observation figure, Named named, Edition edition) {
		Phrases phrases = edition.phrases();
		Area area = edition.catalogue().areaOf(figure.area());
		FigureView view = edition.words().view(figure);
		String name = phrases.say((named == Named.PROVINCE) ? area.shortName()
				: edition.catalogue().indicator(figure.indicator().value()).name());
		String period = (view.isTarget() || view.isExpected()) ? phrases.say("card.period", view.period(), view.kind())
				: view.period();
		return new CardFigure(name, view.value(), period, edition.catalogue().slotOf(area));
	}

	private static String source(Collection<AreaCode> areas, Edition edition) {
		Phrases phrases = edition.phrases();
		List<String> publishers = edition.library()
			.documents()
			.stream()
			.filter((document) -> areas.isEmpty() || areas.contains(document.area()))
			.map(Document::publisher)
			.map(phrases::say)
			.distinct()
			.toList();
		return phrases.say("picture.source", String.join(phrases.say("list.separator"), publishers));
	}

	private String page() {
		String page = this.addresses.state().build(true).toUriString().substring(PREFIX.length());
		return page.replaceFirst("^/site\\.png", "/").replaceFirst("\\.png", "");
	}

}
