package dev.preop.speech.stt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preop.speech.provider.ProviderJson;
import dev.preop.speech.turn.Transcript;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What the recogniser says, read with suspicion. */
sealed interface SttMessage {

    /** Longer texts than this are not believed to be speech. */
    int MAX_TEXT = 8_000;

    record SessionStarted() implements SttMessage {}

    record Partial(String text) implements SttMessage {}

    /** Plain form of a commit's text. Each commit also has the {@link Committed} form, unless it heard nothing. */
    record CommittedPlain(String text) implements SttMessage {}

    record Committed(Transcript transcript) implements SttMessage {}

    record Failed(SttError error) implements SttMessage {}

    /** Of a type that is known and not needed. */
    record Unneeded() implements SttMessage {}

    /** Not of the protocol as it is known here. */
    record Surprise() implements SttMessage {}

    static SttMessage read(String text) {
        return ProviderJson.read(text).map(SttMessage::of).orElseGet(Surprise::new);
    }

    private static SttMessage of(JsonNode node) {
        String type = ProviderJson.text(node, "message_type").orElse("");
        return switch (type) {
            case "session_started" -> new SessionStarted();
            case "partial_transcript" -> new Partial(words(node));
            case "committed_transcript" -> new CommittedPlain(words(node));
            case "committed_transcript_with_timestamps" ->
                new Committed(new Transcript(words(node), confidence(node), language(node)));
            case "final_transcript", "final_transcript_with_timestamps", "committed_transcript_entities" ->
                new Unneeded();
            default -> SttError.of(type).<SttMessage>map(Failed::new).orElseGet(Surprise::new);
        };
    }

    private static String words(JsonNode node) {
        String text = ProviderJson.text(node, "text").orElse("").strip();
        return text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
    }

    private static @Nullable String language(JsonNode node) {
        return ProviderJson.text(node, "language_code").orElse(null);
    }

    /** The geometric mean of the words' probabilities; full confidence where none are given. */
    private static double confidence(JsonNode node) {
        Optional<JsonNode> words = ProviderJson.member(node, "words").filter(JsonNode::isArray);
        double logarithm = words.stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .filter(word -> "word".equals(word.path("type").asText()))
                .map(word -> word.path("logprob"))
                .filter(JsonNode::isNumber)
                .mapToDouble(JsonNode::asDouble)
                .average()
                .orElse(0);
        return Math.clamp(Math.exp(logarithm), 0, 1);
    }
}
