package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.stack.suite.Service;
import dev.preop.stack.suite.Suite;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Proves that the words are carried by the audio alone: an audio path that loses a frame in a hundred garbles them. */
class FrameLossTest {

    @Test
    void shouldGarbleTheTranscriptWhenOneFrameInAHundredIsLost() {
        try (Suite lossy = SharedSuite.with(
                Service.CALL_GATEWAY_SERVICE.title(), Map.of("PREOP_GATEWAY_MEDIA_DROP_EVERY", "100"))) {
            HeldCall call = HeldCall.with(lossy, "555-1234");

            assertThat(call.words("human"))
                    .as("what was heard over a line that loses frames")
                    .isNotEmpty()
                    .doesNotContain("Bright Smile Dental, how can I help you?")
                    .contains("\uFFFD");
        }
    }
}
