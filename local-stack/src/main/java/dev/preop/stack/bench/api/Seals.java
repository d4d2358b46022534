package dev.preop.stack.bench.api;

import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealedColumn;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sealed columns of those rows that are read, as the task service would have sealed them: each for its own row. */
final class Seals {

    private static final String PHONE = "+14155550100";
    private static final String INSTRUCTION =
            "Call my dentist at 555-0100 and book a cleaning for next week under $100";

    private final SealedColumn instruction;
    private final SealedColumn target;
    private final SealedColumn called;
    private final SealedColumn content;
    private final Timeline time;

    Seals(String encryptionKey, Timeline time) {
        var cipher = new PiiCipher(encryptionKey);
        instruction = cipher.column("call_tasks", "raw_instruction");
        target = cipher.column("call_tasks", "target_phone_number");
        called = cipher.column("call_sessions", "phone_number_called");
        content = cipher.column("call_transcript_segments", "content_sealed");
        this.time = time;
    }

    /** A line of {@code bench.seals} for every call of a reader. */
    Stream<String> lines(ApiLoad load) {
        return IntStream.range(0, load.sessions())
                .filter(n -> n % load.users() < ApiLoad.READERS)
                .mapToObj(this::line);
    }

    /** A sentence as it lies beside its redacted form; nobody opens it again. */
    String sentence(int number, String words) {
        return content.seal(Row.SEGMENT.id(time.millis(0), number), words);
    }

    private String line(int n) {
        var task = Row.TASK.id(time.millis(n), n);
        var session = Row.SESSION.id(time.millis(n), n);
        return String.join(
                "\t",
                Integer.toString(n),
                instruction.seal(task, INSTRUCTION),
                target.seal(task, PHONE),
                called.seal(session, PHONE));
    }
}
