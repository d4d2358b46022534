package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.stack.suite.Service;
import dev.preop.stack.suite.Suite;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Proves that the words are carried by the audio alone: an audio path that loses a frame in a hundred garbles them. */
@Isolated("the gateway is another one for a while")
class FrameLossTest {

    private final Suite suite = SharedSuite.get();

    @AfterEach
    void makeGood() {
        restartGateway(Map.of());
    }

    @Test
    void shouldGarbleTheTranscriptWhenOneFrameInAHundredIsLost() {
        restartGateway(Map.of("PREOP_GATEWAY_MEDIA_DROP_EVERY", "100"));

        HeldCall call = HeldCall.with(suite, "555-1234");

        assertThat(call.words("human"))
                .as("what was heard over a line that loses frames")
                .isNotEmpty()
                .doesNotContain("Bright Smile Dental, how can I help you?")
                .contains("\uFFFD");
    }

    private void restartGateway(Map<String, String> changes) {
        suite.kill(Service.CALL_GATEWAY_SERVICE);
        suite.restart(Service.CALL_GATEWAY_SERVICE, changes);
    }
}
