package org.duibiao.site.head;

import java.util.List;

import org.duibiao.site.Languages;
import org.duibiao.wording.Edition;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Makes the head of the page that the current request shows.
 */
@Component("heads")
public class Heads {

	private static final String EN = "en";

	private final PublicAddress addresses;

	private final DatasetJson json;

	Heads(PublicAddress addresses) {
		this.addresses = addresses;
		this.json = new DatasetJson(addresses);
	}

	/**
	 * The head of the page.
	 * <p>
	 * The address without a language is the Chinese page; frozen addresses name the
	 * living one as canonical.
	 * @param language the language of the page
	 * @param card the path of its picture; {@code null} for the picture of the site
	 * @return the head
	 */
	public Head of(String language, @Nullable String card) {
		UriComponentsBuilder state = this.addresses.state();
		String chinese = this.addresses.of(state.build(true).toUriString());
		String english = this.addresses
			.of(state.cloneBuilder().queryParam(Languages.LANG, EN).build(true).toUriString());
		boolean isEnglish = language.equals(EN);
		String picture = (card != null) ? card : "/cards/site.png?" + Languages.LANG + "=" + language;
		return new Head(isEnglish ? english : chinese,
				List.of(new Head.Alternate("zh-CN", chinese), new Head.Alternate(EN, english),
						new Head.Alternate("x-default", chinese)),
				isEnglish ? "en_US" : "zh_CN", this.addresses.of(picture));
	}

	/**
	 * A data set as data-set search engines read it.
	 * @param dataset the data set
	 * @param name what the page is called
	 * @param description what it shows
	 * @param edition the edition that it shows
	 * @return JSON-LD in the words of schema.org, safe inside a script element
	 */
	public String dataset(Dataset dataset, String name, String description, Edition edition) {
		return this.json.of(dataset, name, description, edition);
	}

}
