package dev.preop.stack.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SseParserTest {

    private final SseParser parser = new SseParser();

    @Test
    void joinsDataLinesAndTakesOneSpaceOnly() {
        assertThat(events("event: task.status", "data: {\"a\":", "data:  1}", ""))
                .containsExactly(new ServerEvent("task.status", "{\"a\":\n 1}"));
    }

    @Test
    void forgetsTheNameAfterAnEvent() {
        assertThat(events("event: first", "data: 1", "", "data: 2", ""))
                .containsExactly(new ServerEvent("first", "1"), new ServerEvent("message", "2"));
    }

    @Test
    void skipsCommentsIdsRetriesAndEventsWithoutData() {
        assertThat(events(": keep-alive", "", "id: 7", "retry: 500", "event: nothing", "", "data", ""))
                .containsExactly(new ServerEvent("message", ""));
    }

    @Test
    void keepsAnEventBackUntilItIsComplete() {
        assertThat(events("event: half", "data: 1")).isEmpty();
    }

    private List<ServerEvent> events(String... lines) {
        return List.of(lines).stream()
                .map(parser::line)
                .flatMap(Optional::stream)
                .toList();
    }
}
