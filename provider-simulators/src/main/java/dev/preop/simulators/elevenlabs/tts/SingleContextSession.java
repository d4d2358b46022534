package dev.preop.simulators.elevenlabs.tts;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** A socket with one stream of text. It begins with a single space and ends with an empty text. */
final class SingleContextSession {

    private final SpeechSocket socket;
    private final Studio studio;
    private final TtsQuery query;
    private final IdleTimer idle;
    private boolean admitted;
    private @Nullable Context context;

    /** @param admitted whether the upgrade request carried the key; else the first message must */
    SingleContextSession(SpeechSocket socket, Studio studio, TtsQuery query, boolean admitted) {
        this.socket = socket;
        this.studio = studio;
        this.query = query;
        this.admitted = admitted;
        this.idle = new IdleTimer(studio.vertx(), query.inactivity(), this::tooIdle);
    }

    void begin() {
        socket.receive(this::receive, this::gone);
    }

    private void receive(TtsInput input) {
        idle.touch();
        Context stream = context == null ? create(input) : context;
        String text = input.text().orElse(null);
        stream.take(input);
        if ("".equals(text)) {
            stream.generate();
            stream.close(this::finished);
        }
    }

    private Context create(TtsInput first) {
        admitted |= first.apiKey().filter(studio.settings().apiKey()::equals).isPresent();
        if (!admitted) {
            throw new SocketError("invalid_api_key", "Invalid API key");
        }
        if (!" ".equals(first.text().orElse(""))) {
            throw new SocketError("invalid_message", "The first message must hold a single space");
        }
        Context created = new Context(
                first,
                studio,
                query,
                (speech, index) -> socket.sendSound(TtsFrames.sound(speech, index, query.alignment()), "default"));
        context = created;
        return created;
    }

    private void finished() {
        JsonObject end = TtsFrames.end();
        socket.send(end);
        socket.close();
    }

    private void tooIdle() {
        socket.guarded(() -> {
            throw Inactivity.error(query);
        });
    }

    private void gone() {
        idle.stop();
        if (context != null) {
            context.stop();
        }
    }
}
