package org.duibiao.sdmx.structure;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duibiao.catalogue.Area;
import org.duibiao.catalogue.Catalogue;
import org.duibiao.catalogue.Indicator;
import org.duibiao.catalogue.Unit;
import org.duibiao.kernel.LocalizedText;
import org.duibiao.kernel.Qualifier;
import org.duibiao.observation.Commitment;
import org.duibiao.observation.PrintedPeriod.PeriodStatus;
import org.duibiao.sdmx.Component;
import org.duibiao.sdmx.FigureKind;
import org.duibiao.sdmx.Frequency;
import org.duibiao.sdmx.SdmxId;
import org.duibiao.sdmx.SeriesReader;
import org.duibiao.source.Document;
import org.duibiao.wording.Edition;
import org.duibiao.wording.Phrases;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * Makes the structure from the catalogue and the documents of an edition.
 */
@Service
public class Structures {

	private final Phrases chinese;

	private final Phrases english;

	private final SeriesReader reader;

	Structures(MessageSource messages, SeriesReader reader) {
		this.reader = reader;
		this.chinese = new Phrases(messages, Locale.CHINESE);
		this.english = new Phrases(messages, Locale.ENGLISH);
	}

	/**
	 * The structure of an edition.
	 * @param edition the edition
	 * @return the structure, the same in all languages
	 */
	public Structure of(Edition edition) {
		Map<String, LocalizedText> names = new LinkedHashMap<>();
		Stream.of(Artefact.FLOW, Artefact.STRUCTURE, Artefact.CONCEPTS)
			.forEach((artefact) -> names.put(artefact.id(), said("sdmx.artefact." + artefact.id())));
		Map<Component, LocalizedText> concepts = new EnumMap<>(Component.class);
		Map<Component, LocalizedText> descriptions = new EnumMap<>(Component.class);
		for (Component component : Component.values()) {
			concepts.put(component, said("sdmx.concept." + component.name()));
			descriptions.put(component, said("sdmx.description." + component.name()));
		}
		Map<String, CodeList> codeLists = new LinkedHashMap<>();
		for (Component component : Component.values()) {
			component.codeList()
				.ifPresent((id) -> codeLists.put(id,
						new CodeList(id, said("sdmx.concept." + component.name()), codes(component, edition))));
		}
		return new Structure(names, concepts, descriptions, codeLists);
	}

	private List<Code> codes(Component component, Edition edition) {
		Catalogue catalogue = edition.catalogue();
		return switch (component) {
			case REF_AREA -> catalogue.areas().stream().map(Structures::code).toList();
			case INDICATOR -> catalogue.indicators().stream().map(Structures::code).toList();
			case UNIT_MEASURE -> list(catalogue.units(), Unit::code, Unit::name);
			case DOCUMENT -> list(edition.library().documents(), Document::code, Structures::title);
			case PRINT -> IntStream.rangeClosed(1, this.reader.prints(edition.number()))
				.mapToObj((print) -> Code.of(Integer.toString(print), said("sdmx.print", print)))
				.toList();
			default -> ownCodes(component);
		};
	}

	private List<Code> ownCodes(Component component) {
		return switch (component) {
			case FREQ -> Arrays.stream(Frequency.values())
				.map((frequency) -> Code.of(frequency.code(), said(frequency)))
				.toList();
			case KIND ->
				Arrays.stream(FigureKind.values()).map((kind) -> Code.of(kind.name(), said(kind.key()))).toList();
			case UNIT_MULT -> List.of(Code.of("0", said("sdmx.unit-mult.0")));
			case OBS_STATUS ->
				Stream.of("A", "F", "O").map((status) -> Code.of(status, said("sdmx.obs-status." + status))).toList();
			case QUALIFIER -> Arrays.stream(Qualifier.values())
				.map((qualifier) -> Code.of(qualifier.name(), said("qualifier.name." + qualifier)))
				.toList();
			case PERIOD_STATUS -> constants(PeriodStatus.values());
			case COMMITMENT -> constants(Commitment.values());
			default -> throw new IllegalArgumentException("no codes of " + component);
		};
	}

	private List<Code> constants(Enum<?>... constants) {
		return Arrays.stream(constants).map((constant) -> Code.of(constant.name(), said(constant))).toList();
	}

	private static <T> List<Code> list(Collection<T> things, Function<T, String> code,
			Function<T, LocalizedText> name) {
		return things.stream().map((thing) -> Code.of(SdmxId.of(code.apply(thing)), name.apply(thing))).toList();
	}

	private static Code code(Indicator indicator) {
		return new Code(SdmxId.of(indicator.code().value()), indicator.name(), Optional.of(indicator.definition()),
				Optional.empty());
	}

	private static Code code(Area area) {
		return new Code(SdmxId.of(area.code().value()), area.name(), Optional.empty(),
				area.parent().map((parent) -> SdmxId.of(parent.value())));
	}

	private static LocalizedText title(Document document) {
		return new LocalizedText((document.title().zh() + " " + document.subtitle().zh()).strip(),
				(document.title().en() + " " + document.subtitle().en()).strip());
	}

	private LocalizedText said(String key, Object... arguments) {
		return new LocalizedText(this.chinese.say(key, arguments), this.english.say(key, arguments));
	}

	private LocalizedText said(Enum<?> constant) {
		return new LocalizedText(this.chinese.say(constant), this.english.say(constant));
	}

}
