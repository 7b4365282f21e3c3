package org.duibiao.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link CsvDownload}.
 */
class CsvDownloadTests {

	private static final byte[] MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private final Table table = new Table("对标-安徽-修订1", List.of(new Column("province", "省份")),
			List.of(List.of(Cell.text("安徽"))));

	@Test
	void saysThatItIsCsvInUtf8WithAHeader() {
		ResponseEntity<byte[]> answer = CsvDownload.of(this.table, false);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE))
			.isEqualTo("text/csv;charset=UTF-8;header=present");
	}

	@Test
	void isSavedUnderTheNameOfTheTable() {
		String header = CsvDownload.of(this.table, false).getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION);
		assertThat(header).isASCII().startsWith("attachment;").contains("filename*=UTF-8''%E5%AF%B9%E6%A0%87-");
		assertThat(ContentDisposition.parse(Objects.requireNonNull(header)).getFilename()).isEqualTo("对标-安徽-修订1.csv");
	}

	@Test
	void doesNotLetANameEndItsHeader() {
		Table hostile = new Table("a\"; x=\"b\r\nSet-Cookie: c", this.table.columns(), this.table.rows());
		assertThat(CsvDownload.of(hostile, false).getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
			.doesNotContain("\r", "\n");
	}

	@Test
	void isThePlainFileInUtf8() {
		assertThat(CsvDownload.of(this.table, false).getBody())
			.isEqualTo("省份\r\n安徽\r\n".getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void beginsWithAByteOrderMarkOnlyIfAskedFor() {
		byte[] plain = Objects.requireNonNull(CsvDownload.of(this.table, false).getBody());
		byte[] marked = Objects.requireNonNull(CsvDownload.of(this.table, true).getBody());
		assertThat(plain).isNotEmpty();
		assertThat(plain[0]).isNotEqualTo(MARK[0]);
		assertThat(marked).startsWith(MARK);
		assertThat(Arrays.copyOfRange(marked, MARK.length, marked.length)).isEqualTo(plain);
	}

}
