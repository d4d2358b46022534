package dev.preop.speech.tts;

import com.fasterxml.jackson.databind.JsonNode;
import dev.preop.speech.playback.Alignment;
import dev.preop.speech.provider.ProviderJson;
import dev.preop.speech.provider.RawSound;
import java.util.Base64;
import java.util.Optional;

/** What the synthesiser says, read with suspicion; its members come in two spellings each. */
sealed interface TtsMessage {

    /** No sentence is longer. */
    int LATEST_MILLIS = 600_000;

    record Sound(String context, byte[] audio, Alignment alignment) implements TtsMessage {}

    record Finished(String context) implements TtsMessage {}

    /** The socket will be closed by the other side. {@code kind} is the provider's code, safe to log. */
    record Failed(String kind) implements TtsMessage {}

    /** Known and not needed. */
    record Unneeded() implements TtsMessage {}

    /** Not of the protocol as it is known here. */
    record Surprise() implements TtsMessage {}

    static TtsMessage read(String text) {
        return ProviderJson.read(text).map(TtsMessage::of).orElseGet(Surprise::new);
    }

    private static TtsMessage of(JsonNode node) {
        Optional<String> error = ProviderJson.text(node, "error");
        if (error.isPresent()) {
            return new Failed(error.get().replaceAll("[^a-z_]", "?"));
        }
        Optional<String> context = ProviderJson.text(node, "contextId", "context_id");
        Optional<byte[]> audio = ProviderJson.text(node, "audio").flatMap(TtsMessage::decoded);
        if (context.isPresent() && audio.isPresent()) {
            return new Sound(context.get(), audio.get(), alignment(node));
        }
        boolean last = ProviderJson.member(node, "isFinal", "is_final")
                .map(JsonNode::asBoolean)
                .orElse(false);
        if (last && context.isPresent()) {
            return new Finished(context.get());
        }
        boolean flushed =
                ProviderJson.text(node, "type").filter("flush_done"::equals).isPresent();
        return flushed ? new Unneeded() : new Surprise();
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return base64.isEmpty()
                    ? Optional.empty()
                    : RawSound.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Alignment alignment(JsonNode message) {
        Optional<JsonNode> found = ProviderJson.member(message, "alignment");
        if (found.isEmpty()) {
            return Alignment.NONE;
        }
        JsonNode chars = found.get().path("chars");
        JsonNode starts = ProviderJson.member(found.get(), "charStartTimesMs", "charsStartTimesMs")
                .orElse(chars);
        JsonNode durations = ProviderJson.member(found.get(), "charDurationsMs", "charsDurationsMs")
                .orElse(chars);
        int length = Math.min(chars.size(), Math.min(starts.size(), durations.size()));
        StringBuilder text = new StringBuilder(length);
        int[] ends = new int[length];
        for (int i = 0; i < length; i++) {
            String character = chars.path(i).asText();
            text.append(character.isEmpty() ? ' ' : character.charAt(0));
            long end = starts.path(i).asLong() + durations.path(i).asLong();
            ends[i] = (int) Math.clamp(end, 0, LATEST_MILLIS);
        }
        return new Alignment(text.toString(), ends);
    }
}
