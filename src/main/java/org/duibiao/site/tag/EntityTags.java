package org.duibiao.site.tag;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.duibiao.revision.Revision;
import org.duibiao.revision.Revisions;
import org.duibiao.site.head.PublicAddress;
import org.duibiao.source.AttachedTexts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Makes entity tags of what every answer is made of: the build, the revision, the
 * attached texts, the address and the language.
 */
@Component
public class EntityTags {

	/** After whatever may refuse a request. */
	public static final int LAST = 100;

	private static final String REVISION = "revision";

	private final ObjectProvider<Revisions> revisions;

	private final ObjectProvider<AttachedTexts> texts;

	private final PublicAddress addresses;

	private final Fingerprint build = Fingerprint.ofThisBuild();

	EntityTags(ObjectProvider<Revisions> revisions, ObjectProvider<AttachedTexts> texts, PublicAddress addresses) {
		this.revisions = revisions;
		this.texts = texts;
		this.addresses = addresses;
	}

	/**
	 * What spares the work of an answer that the asker has already.
	 * @param headers the headers on which the answer depends besides its address and
	 * language
	 * @return the check, to be done {@link #LAST}
	 */
	public HandlerInterceptor check(String... headers) {
		return new TagCheck(this, List.of(headers));
	}

	/**
	 * The tag of the answer to a request.
	 * @param request the request
	 * @param headers the headers on which the answer depends
	 * @return the tag; nothing if it asks for a revision that is not there
	 */
	Optional<EntityTag> of(HttpServletRequest request, List<String> headers) {
		return revision(request).map((revision) -> {
			Stream<String> made = Stream.of(this.build.value(), revision.number().toString(),
					revision.createdAt().toString(), this.texts.getObject().state(), this.addresses.root(request),
					request.getRequestURL().toString(), Objects.requireNonNullElse(request.getQueryString(), ""),
					RequestContextUtils.getLocale(request).getLanguage());
			Stream<String> sent = headers.stream()
				.map((name) -> Objects.requireNonNullElse(request.getHeader(name), ""));
			return EntityTag.of(Stream.concat(made, sent).collect(Collectors.toList()));
		});
	}

	private Optional<Revision> revision(HttpServletRequest request) {
		String asked = Objects.requireNonNullElse(request.getParameter(REVISION), "");
		if (asked.isEmpty()) {
			return Optional.of(this.revisions.getObject().latest());
		}
		return Optional.of(asked)
			.filter((number) -> number.matches("[1-9]\\d{0,8}"))
			.flatMap((number) -> this.revisions.getObject().find(Integer.parseInt(number)));
	}

}
