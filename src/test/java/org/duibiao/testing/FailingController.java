package org.duibiao.testing;

import java.util.concurrent.CountDownLatch;

import org.duibiao.export.Attachment;
import org.duibiao.security.Operator;
import org.duibiao.security.Role;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * A page and a file that fail as none should.
 */
@TestComponent
@Controller
public class FailingController {

	/** Comes to zero when the file without end was ended. */
	public static final CountDownLatch ENDED = new CountDownLatch(1);

	/** Where only reviewers get through. */
	public static final String REVIEWERS = "/admin/made-for-reviewers";

	static final String PATH = "/made-to-fail";

	static final String INTERFACE_PATH = "/api/v1/made-to-fail";

	static final String ENDLESS = "/made-to-never-end.csv";

	static final String FILE = "/made-to-break-off.csv";

	/** More than is held back before an answer begins. */
	private static final int LARGE = 5 << 20;

	@GetMapping(ENDLESS)
	ResponseEntity<Attachment> neverEnd() {
		Attachment attachment = new Attachment("endless.csv", MediaType.TEXT_PLAIN, (out) -> {
			try {
				while (true) {
					out.write(new byte[1_000]);
				}
			}
			finally {
				ENDED.countDown();
			}
		});
		return attachment.answer().body(attachment);
	}

	@GetMapping(FILE)
	ResponseEntity<Attachment> breakOff() {
		Attachment attachment = new Attachment("broken.csv", MediaType.TEXT_PLAIN, (out) -> {
			out.write(new byte[LARGE]);
			out.flush();
			throw new IllegalStateException("secret of the inside");
		});
		return attachment.answer().body(attachment);
	}

	@RequestMapping(REVIEWERS)
	@ResponseBody
	String publish(Operator operator, @RequestParam(defaultValue = "") String note) {
		operator.require(Role.REVIEWER);
		return "published by " + operator.name() + " " + note;
	}

	@GetMapping({ PATH, INTERFACE_PATH })
	String fail(@RequestParam(defaultValue = "handler") String where) {
		if (where.equals("view")) {
			return "no-such-template";
		}
		throw new IllegalStateException("secret of the inside");
	}

}
