package org.duibiao.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The files that pages load. Pages name them with a hash of their content, so that they
 * may be kept for good and another state of a file is another address.
 */
@Component("assets")
public class Assets {

	private static final String FOR_GOOD = "public, max-age=31536000, immutable";

	private static final String FOR_AN_HOUR = "public, max-age=3600";

	private static final String NOT_WITHOUT_ASKING = "no-cache";

	private final Map<String, Asset> files = new LinkedHashMap<>();

	private final Map<String, Answer> answers = new LinkedHashMap<>();

	private final Map<String, Answer> others = new LinkedHashMap<>();

	Assets() throws IOException {
		new ClassPathResource("assets.list").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.map(Asset::of)
			.forEach(this::add);
	}

	private void add(Asset file) {
		this.files.put(file.name(), file);
		this.answers.put(file.lasting(), file.answer(FOR_GOOD));
		this.answers.put(file.address(), file.answer(FOR_AN_HOUR));
		this.others.put(file.name(), file.answer(NOT_WITHOUT_ASKING));
	}

	/**
	 * The address of a file as pages name it.
	 * @param name the name of the file
	 * @return the path, with the hash
	 */
	public String of(String name) {
		return Optional.ofNullable(this.files.get(name))
			.map(Asset::lasting)
			.orElseThrow(() -> new IllegalArgumentException("assets.list has no " + name));
	}

	/**
	 * The answer at an address. A hash that is not known is that of another build, older
	 * or newer, whose page a reader has; what comes closest must not be kept under its
	 * address.
	 * @param path the path
	 * @return the file, if there is one
	 */
	Optional<Answer> find(String path) {
		Answer exact = this.answers.get(path);
		if (exact != null || !path.startsWith(Asset.ROOT)) {
			return Optional.ofNullable(exact);
		}
		String[] hashAndName = path.substring(Asset.ROOT.length()).split("/", -1);
		return (hashAndName.length == 2) ? Optional.ofNullable(this.others.get(hashAndName[1])) : Optional.empty();
	}

}
