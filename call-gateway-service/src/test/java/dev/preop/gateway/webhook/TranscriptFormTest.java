package dev.preop.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.preop.gateway.signature.TwilioForm;
import dev.preop.gateway.transcription.HeardText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptFormTest {

    @Test
    void shouldReadTwiliosRealTimeTranscription() {
        String data = encoded("{\"transcript\":\"Yes, Tuesday works. \",\"confidence\":0.92}");

        assertThat(heard("TranscriptionEvent=transcription-content&Track=inbound_track&Final=true&TranscriptionData="
                        + data))
                .contains(new HeardText("Yes, Tuesday works.", true, 0.92));
        assertThat(heard("TranscriptionEvent=transcription-content&Track=inbound_track&Final=false&TranscriptionData="
                        + data))
                .contains(new HeardText("Yes, Tuesday works.", false, 0.92));
    }

    @Test
    void shouldReadThePlainForm() {
        assertThat(heard("TranscriptText=Hello%20there&Speaker=human&Confidence=0.8"))
                .contains(new HeardText("Hello there", true, 0.8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TranscriptionEvent=transcription-started",
                "TranscriptionEvent=transcription-stopped",
                "TranscriptionEvent=transcription-error&TranscriptionError=x",
                "TranscriptionEvent=something-new",
                "TranscriptionEvent=transcription-content&Track=outbound_track&TranscriptionData=%7B%22transcript%22%3A%22hi%22%7D",
                "TranscriptionEvent=transcription-content&Track=inbound_track&TranscriptionData=%7B%7D",
                "TranscriptText=Hello&Speaker=assistant",
                "TranscriptText=%20&Speaker=human",
            })
    void shouldPassOverWhatHoldsNoWordsOfTheCallee(String body) {
        assertThat(heard(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TranscriptionEvent=transcription-content",
                "TranscriptionEvent=transcription-content&TranscriptionData=%7Bhello",
                "TranscriptText=Hello&Confidence=much",
                "TranscriptText=Hello&Confidence=7",
                "TranscriptText=Hello&Confidence=NaN",
            })
    void shouldRefuseWhatIsNoTranscript(String body) {
        assertThatIllegalArgumentException().isThrownBy(() -> heard(body));
    }

    @Test
    void shouldRefuseASpeech() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> heard("TranscriptText=" + "a".repeat(HeardText.MAX_CHARS + 1)));
    }

    private static Optional<HeardText> heard(String body) {
        return TranscriptForm.heard(TwilioForm.parse(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
