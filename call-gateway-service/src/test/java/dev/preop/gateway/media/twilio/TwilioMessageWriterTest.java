package dev.preop.gateway.media.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;

class TwilioMessageWriterTest {

    private final TwilioMessageWriter writer = new TwilioMessageWriter("MZ1");

    @Test
    void shouldWriteTheThreeLegalMessages() {
        assertThat(writer.media(Buffer.buffer(new byte[] {-1, -1, 0})))
                .isEqualTo("{\"event\":\"media\",\"streamSid\":\"MZ1\",\"media\":{\"payload\":\"//8A\"}}");
        assertThat(writer.mark("g1:t2"))
                .isEqualTo("{\"event\":\"mark\",\"streamSid\":\"MZ1\",\"mark\":{\"name\":\"g1:t2\"}}");
        assertThat(writer.clear()).isEqualTo("{\"event\":\"clear\",\"streamSid\":\"MZ1\"}");
    }

    @Test
    void shouldEscapeWhateverAMarkIsCalled() {
        assertThat(TwilioMessageReader.read(writer.mark("\"},\n\\")))
                .isEqualTo(new TwilioMessage.Mark("MZ1", "\"},\n\\"));
    }
}
