package dev.preop.simulators.elevenlabs.tts;

import dev.preop.simulators.elevenlabs.SpeechFaults;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** One stream of text and its sound. Text gathers until there is enough of it, or until it is flushed. */
final class Context {

    private static final int MOST_CHARACTERS = 40_000;

    private final String id;
    private final Studio studio;
    private final TtsQuery query;
    private final Optional<JsonObject> voiceSettings;
    private final List<Integer> schedule;
    private final Outlet outlet;
    private final StringBuilder gathered = new StringBuilder();
    private int generations;
    private int characters;
    private boolean closing;

    Context(TtsInput first, Studio studio, TtsQuery query, Outlet.Sink sink) {
        this.id = first.context();
        this.studio = studio;
        this.query = query;
        this.voiceSettings = first.voiceSettings();
        this.schedule = first.schedule();
        this.outlet = new Outlet(studio.vertx(), studio.settings(), sink);
    }

    String id() {
        return id;
    }

    /** Takes text and the wish to hear it now. */
    void take(TtsInput input) {
        if (input.voiceSettings().isPresent() && !input.voiceSettings().equals(voiceSettings)) {
            throw new SocketError(
                    "invalid_voice_settings",
                    "voice_settings field must be provided in the first message and then either be not provided or not change.");
        }
        if (closing) {
            return;
        }
        input.text().filter(text -> !text.isBlank()).ifPresent(this::gather);
        int enough = schedule.get(Math.min(generations, schedule.size() - 1));
        boolean due = input.flush() || input.trigger() || query.autoMode() || gathered.length() >= enough;
        if (due) {
            generate();
        }
    }

    /** Speaks what is gathered. */
    void generate() {
        if (gathered.toString().isBlank()) {
            return;
        }
        long extra = studio.faults()
                .take(SpeechFaults.TTS_SLOW)
                .map(fault -> fault.details().getLong("ms", 2_000L))
                .orElse(0L);
        generations++;
        outlet.speak(studio.spoken(gathered.toString()), extra);
        gathered.setLength(0);
    }

    /** Lets what was generated finish, forgets what was only gathered, and then runs the action. */
    void close(Runnable finished) {
        if (!closing) {
            closing = true;
            outlet.whenEmpty(finished);
        }
    }

    void stop() {
        outlet.stop();
    }

    private void gather(String text) {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new SocketError("max_character_limit_exceeded", "A context may hold 40000 characters");
        }
        gathered.append(text);
    }
}
