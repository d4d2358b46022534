package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Calls are recorded for those who want it, and for nobody else. */
class RecordedCallTest {

    private static final int WAVE_HEADER = 12;
    private static final int BYTES_PER_SECOND = 2 * 8_000;

    @Test
    void shouldRecordBothSidesForWhoeverWantsIt() throws IOException, InterruptedException {
        OperatorClient other = OperatorClient.signIn(SharedSuite.get(), "other@preop.test");
        ObjectNode settings = other.get("/api/assistant-settings")
                .body()
                .path("assistant_settings")
                .deepCopy();
        assertThat(other.put("/api/assistant-settings", settings.put("record_calls", true))
                        .status())
                .isEqualTo(200);

        HeldCall call = HeldCall.hold(
                other,
                "Call my dentist at 555-1234 and book a cleaning for next week under $100",
                (operator, session) -> {});

        JsonNode recording = other.get("/api/call-sessions/" + call.sessionId() + "/recording")
                .body();
        assertThat(recording.path("channels").asInt()).isEqualTo(2);
        double seconds = 0;
        assertThat(recording.path("urls")).isNotEmpty();
        for (JsonNode url : recording.path("urls")) {
            seconds += sound(URI.create(url.asText())) / (double) BYTES_PER_SECOND;
        }
        assertThat(seconds * 1_000).isCloseTo(recording.path("duration_ms").asDouble(), offset(100.0));
        assertThat(seconds)
                .isCloseTo(call.session().at("/call_session/duration_seconds").asDouble(), offset(5.0));
    }

    /** How many bytes of μ-law sound a WAVE file of two channels holds. */
    private static int sound(URI link) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            byte[] file = client.send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofByteArray())
                    .body();
            ByteBuffer wave = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
            assertThat(new String(file, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("RIFF");
            int at = WAVE_HEADER;
            while (!new String(file, at, 4, StandardCharsets.US_ASCII).equals("data")) {
                at += 8 + wave.getInt(at + 4);
            }
            return wave.getInt(at + 4);
        }
    }
}
