package org.duibiao.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for {@link Attachment} and {@link Format}.
 */
class AttachmentTests {

	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private final Table table = Table.of("对标-安徽-修订1", "安徽", List.of(MadeUp.column("province", "省份")),
			List.of(List.of(Cell.text("安徽"))));

	@ParameterizedTest
	@CsvSource({ "csv, text/csv;charset=UTF-8;header=present", "json, application/json", "jsonstat, application/json",
			"xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
			"csv-metadata.json, application/csvm+json" })
	void saysWhatItIsAndUnderWhichNameItIsSaved(String ending, String type) {
		HttpHeaders headers = headers(this.table, Format.ofEnding(ending));
		assertThat(headers.getFirst(HttpHeaders.CONTENT_TYPE)).isEqualTo(type);
		String disposition = Objects.requireNonNull(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION));
		assertThat(disposition).isASCII().startsWith("attachment;").contains("filename*=UTF-8''%E5%AF%B9%E6%A0%87-");
		assertThat(ContentDisposition.parse(disposition).getFilename()).isEqualTo("对标-安徽-修订1." + ending);
	}

	@Test
	void doesNotLetANameEndItsHeader() {
		Table hostile = Table.of("a\"; x=\"b\r\nSet-Cookie: c", "t", this.table.columns(), this.table.rows());
		assertThat(headers(hostile, Format.CSV).getFirst(HttpHeaders.CONTENT_DISPOSITION)).doesNotContain("\r", "\n");
	}

	@Test
	void beginsWithAByteOrderMarkOnlyIfAskedFor() throws IOException {
		byte[] plain = content(Attachment.of(this.table, MadeUp.provenance(Locale.CHINESE), Format.CSV));
		byte[] marked = content(Attachment.ofMarked(this.table, MadeUp.provenance(Locale.CHINESE)));
		assertThat(plain).isNotEmpty();
		assertThat(plain[0]).isNotEqualTo(MARK[0]);
		assertThat(marked).startsWith(MARK);
		assertThat(Arrays.copyOfRange(marked, MARK.length, marked.length)).isEqualTo(plain);
	}

	@Test
	void knowsEveryEndingAndNoOther() {
		assertThat(Format.values()).allSatisfy((format) -> {
			assertThat(Format.ofEnding(format.ending())).isSameAs(format);
			assertThat("x." + format.ending()).matches("x\\.(" + Format.ENDINGS + ")").doesNotMatch(Format.NO_FILE);
		});
		assertThatIllegalArgumentException().isThrownBy(() -> Format.ofEnding("doc"));
		assertThat("CN-AH").matches(Format.NO_FILE);
		assertThat("a.doc").matches(Format.NO_FILE);
	}

	private static HttpHeaders headers(Table table, Format format) {
		return Attachment.of(table, MadeUp.provenance(Locale.CHINESE), format).answer().build().getHeaders();
	}

	private static byte[] content(Attachment attachment) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		attachment.content().writeTo(out);
		return out.toByteArray();
	}

}
