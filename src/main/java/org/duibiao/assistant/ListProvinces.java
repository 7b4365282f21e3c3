package org.duibiao.assistant;

import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Names the provinces.
 */
@Component
class ListProvinces implements Tool {

	@Override
	public String name() {
		return "list_provinces";
	}

	@Override
	public String title() {
		return "List provinces";
	}

	@Override
	public String description() {
		return "Names the provinces whose printed figures are held, with their codes.";
	}

	@Override
	public InputSchema input() {
		return InputSchema.withLanguage();
	}

	@Override
	public String answer(ToolCall call) {
		Quotation quotation = new Quotation(call);
		return call.edition()
			.catalogue()
			.provinces()
			.stream()
			.map((area) -> call.phrases()
				.say("assistant.province", area.name(), area.code(),
						quotation.frozen("provinces", area.code().value())))
			.collect(Collectors.joining("\n"));
	}

}
