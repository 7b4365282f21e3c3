package org.duibiao.sdmx.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.duibiao.sdmx.SdmxException;
import org.duibiao.sdmx.Series;
import org.duibiao.sdmx.SeriesReader;
import org.duibiao.sdmx.message.CsvLabels;
import org.duibiao.sdmx.message.CsvMessage;
import org.duibiao.sdmx.message.GenericMessage;
import org.duibiao.sdmx.message.Header;
import org.duibiao.sdmx.structure.Artefact;
import org.duibiao.sdmx.structure.Structures;
import org.duibiao.sdmx.web.DataFormat.Writing;
import org.duibiao.wording.Edition;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers with data.
 */
@RestController
class DataFlowController {

	private final SeriesReader reader;

	private final Structures structures;

	private final Clock clock;

	DataFlowController(SeriesReader reader, Structures structures, Clock clock) {
		this.reader = reader;
		this.structures = structures;
		this.clock = clock;
	}

	@GetMapping("/sdmx/2.1/data/{*named}")
	void data(@PathVariable String named, @RequestParam Map<String, String> parameters,
			@RequestHeader(HttpHeaders.ACCEPT) Optional<String> accept, Edition edition, HttpServletRequest asked,
			HttpServletResponse response) throws IOException {
		DataRequest request = DataRequest.of(named, parameters);
		DataFormat format = Negotiation.data(accept, Optional.ofNullable(parameters.get("format")),
				Optional.ofNullable(parameters.get("labels")));
		Iterator<Series> series = this.reader.read(request.query(), edition);
		if (!series.hasNext()) {
			throw new SdmxException(SdmxException.Category.NO_RESULTS, "sdmx.problem.no-data");
		}
		Answers.begin(asked, response, format.contentType());
		OutputStream out = response.getOutputStream();
		if (format.writing() == Writing.GENERIC) {
			Header header = new Header(edition.number().toString(), this.clock.instant());
			new GenericMessage(header, request.detail()).write(series, out);
			return;
		}
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, edition.phrases().locale().getLanguage());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(Artefact.FLOW.id() + ".csv").build().toString());
		CsvLabels labels = new CsvLabels(format.labels(), this.structures.of(edition), edition.phrases());
		new CsvMessage(format.writing() == Writing.CSV_2, request.detail(), labels).write(series, out);
	}

}
