package dev.preop.gateway.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.contracts.EventJson;
import dev.preop.gateway.signature.TwilioForm;
import dev.preop.gateway.transcription.HeardText;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the two shapes a transcript comes in: Twilio's real-time transcription with JSON in one of its fields, and the
 * plain one with a text and a speaker.
 */
final class TranscriptForm {

    private static final ObjectMapper JSON = EventJson.mapper();

    /** Those who speak on our side; what they say is known. */
    private static final Set<String> OURSELVES = Set.of("outbound_track", "outbound", "assistant", "agent", "ai");

    private TranscriptForm() {}

    /**
     * What the callee said; empty for reports that hold none of their words.
     *
     * @throws IllegalArgumentException when the form is neither shape
     */
    static Optional<HeardText> heard(TwilioForm form) {
        Optional<String> event = form.value("TranscriptionEvent");
        if (event.isEmpty()) {
            return plain(form);
        }
        return event.get().equals("transcription-content") ? content(form) : Optional.empty();
    }

    private static Optional<HeardText> content(TwilioForm form) {
        JsonNode data = json(required(form, "TranscriptionData"));
        boolean isFinal = form.value("Final").map(Boolean::parseBoolean).orElse(true);
        String text = data.path("transcript").asText();
        return fromUs(form, "Track") || text.isBlank()
                ? Optional.empty()
                : Optional.of(new HeardText(
                        text.strip(), isFinal, data.path("confidence").asDouble(0)));
    }

    private static Optional<HeardText> plain(TwilioForm form) {
        String text = required(form, "TranscriptText");
        return fromUs(form, "Speaker") || text.isBlank()
                ? Optional.empty()
                : Optional.of(new HeardText(
                        text.strip(),
                        true,
                        form.value("Confidence").map(Double::parseDouble).orElse(0.0)));
    }

    private static boolean fromUs(TwilioForm form, String field) {
        return form.value(field).filter(OURSELVES::contains).isPresent();
    }

    private static String required(TwilioForm form, String field) {
        return form.value(field).orElseThrow(() -> new IllegalArgumentException(field + " is missing"));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("TranscriptionData is not JSON");
        }
    }
}
