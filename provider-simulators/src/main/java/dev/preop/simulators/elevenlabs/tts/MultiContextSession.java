package dev.preop.simulators.elevenlabs.tts;

import dev.preop.simulators.elevenlabs.SpeechFaults;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A socket with several contexts. A context counts as open until its {@code isFinal} is sent, and any message for an id
 * that is not open opens it: a stray flush or close costs a context.
 */
final class MultiContextSession {

    private record Open(Context context, IdleTimer idle) {}

    private static final Speech LATE = Voice.say("Too late.");

    private final SpeechSocket socket;
    private final Studio studio;
    private final TtsQuery query;
    private final TtsFrames frames;
    private final Map<String, Open> open = new HashMap<>();
    private final IdleTimer idle;
    private boolean leaving;

    MultiContextSession(SpeechSocket socket, Studio studio, TtsQuery query) {
        this.socket = socket;
        this.studio = studio;
        this.query = query;
        this.frames = new TtsFrames(studio.settings().casing());
        this.idle = new IdleTimer(studio.vertx(), query.inactivity(), this::socketIdle);
    }

    void begin() {
        socket.receive(this::receive, this::gone);
    }

    private void receive(TtsInput input) {
        idle.touch();
        if (leaving) {
            return;
        }
        if (input.closeSocket()) {
            leave();
            return;
        }
        Open known = open.get(input.context());
        Open target = known == null ? create(input) : known;
        target.idle().touch();
        target.context().take(input);
        if (input.closeContext() && known != null) {
            close(target);
        }
    }

    private Open create(TtsInput input) {
        int most = studio.settings().contexts();
        if (open.size() == most) {
            throw new SocketError(
                    "max_active_conversations",
                    "Maximum simultaneous contexts per WebSocket connection exceeded (" + most
                            + "). Please close an existing context before opening a new one.");
        }
        String id = input.context();
        Context context = new Context(
                input,
                studio,
                query,
                (speech, index) -> socket.sendSound(frames.sound(id, speech, index, query.alignment()), id));
        Open created = new Open(context, new IdleTimer(studio.vertx(), query.inactivity(), () -> contextIdle(id)));
        open.put(id, created);
        return created;
    }

    private void close(Open target) {
        target.context().close(() -> finished(target));
    }

    private void finished(Open target) {
        String id = target.context().id();
        target.idle().stop();
        open.remove(id);
        socket.send(frames.end(id));
        studio.faults().take(SpeechFaults.TTS_LATE).ifPresent(fault -> studio.vertx()
                .setTimer(
                        Math.max(1, fault.details().getLong("ms", 1L)),
                        timer -> socket.send(frames.sound(id, LATE, 0, query.alignment()))));
        if (leaving && open.isEmpty()) {
            socket.close();
        }
    }

    private void leave() {
        leaving = true;
        if (open.isEmpty()) {
            socket.close();
        }
        List.copyOf(open.values()).forEach(this::close);
    }

    private void contextIdle(String id) {
        Open forgotten = open.get(id);
        if (forgotten != null) {
            close(forgotten);
        }
    }

    private void socketIdle() {
        socket.guarded(() -> {
            throw Inactivity.error(query);
        });
    }

    private void gone() {
        idle.stop();
        open.values().forEach(context -> {
            context.idle().stop();
            context.context().stop();
        });
        open.clear();
    }
}
