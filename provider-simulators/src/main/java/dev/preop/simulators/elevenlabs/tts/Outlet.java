package dev.preop.simulators.elevenlabs.tts;

import dev.preop.simulators.elevenlabs.ElevenLabsSettings;
import dev.preop.simulators.modem.Ulaw;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Delivers speech piece by piece: the first after the declared delay, the others at the declared multiple of real time, on
 * absolute deadlines.
 */
final class Outlet {

    /** Takes what is due. */
    interface Sink {
        void piece(Speech speech, int index);
    }

    private record Due(Speech speech, int index, long nanos) {}

    private static final long NANOS_PER_BYTE = 1_000_000_000L / Ulaw.SAMPLE_RATE;

    private final Vertx vertx;
    private final ElevenLabsSettings settings;
    private final Sink sink;
    private final Deque<Due> queue = new ArrayDeque<>();
    private Runnable onEmpty = () -> {};
    private long free;
    private boolean waiting;
    private boolean stopped;

    Outlet(Vertx vertx, ElevenLabsSettings settings, Sink sink) {
        this.vertx = vertx;
        this.settings = settings;
        this.sink = sink;
    }

    /** Queues a generation that begins {@code extraMillis} later than it would. */
    void speak(Speech speech, long extraMillis) {
        long first = System.nanoTime() + settings.firstByteDelay().toNanos() + extraMillis * 1_000_000L;
        long due = queue.isEmpty() ? first : Math.max(first, free);
        for (int i = 0; i < speech.pieces(); i++) {
            queue.add(new Due(speech, i, due));
            due += settings.speed() == 0 ? 0 : speech.length(i) * NANOS_PER_BYTE / settings.speed();
        }
        free = due;
        proceed();
    }

    /** Runs the action once everything queued is delivered, at once when nothing is. */
    void whenEmpty(Runnable action) {
        onEmpty = action;
        if (queue.isEmpty()) {
            action.run();
        }
    }

    /** Delivers nothing any more. */
    void stop() {
        stopped = true;
        queue.clear();
    }

    private void proceed() {
        if (waiting || stopped) {
            return;
        }
        while (!queue.isEmpty() && queue.peek().nanos() <= System.nanoTime()) {
            Due due = queue.poll();
            sink.piece(due.speech(), due.index());
            if (queue.isEmpty() && !stopped) {
                onEmpty.run();
            }
        }
        if (!queue.isEmpty()) {
            waiting = true;
            long millis = Math.ceilDiv(queue.peek().nanos() - System.nanoTime(), 1_000_000L);
            vertx.setTimer(Math.max(1, millis), timer -> {
                waiting = false;
                proceed();
            });
        }
    }
}
