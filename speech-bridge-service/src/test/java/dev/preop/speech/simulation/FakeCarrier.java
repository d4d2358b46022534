package dev.preop.speech.simulation;

import dev.preop.speech.audio.Ulaw;
import dev.preop.speech.playback.Carrier;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Plays a frame every 20 ms and echoes marks in order, at once what is cleared. Every frame begins with the number of the
 * piece of sound it belongs to, so that it is seen when two sound at once or a void one is sent.
 */
final class FakeCarrier implements Carrier {

    private final Deque<Object> queue = new ArrayDeque<>();
    private final Map<Integer, Integer> generations = new HashMap<>();
    private final Set<Integer> over = new HashSet<>();
    private final Consumer<String> echo;
    private int sounding = -1;
    private int voidGeneration;
    private boolean ended;

    FakeCarrier(Consumer<String> echo) {
        this.echo = echo;
    }

    void piece(int number, int generation) {
        generations.put(number, generation);
    }

    /** Nothing that was made so far may be sent any more. */
    void voidAll() {
        voidGeneration =
                generations.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    void end() {
        ended = true;
    }

    @Override
    public void audio(Buffer frames) {
        promise(!ended, "no sound after the end");
        for (int from = 0; from < frames.length(); from += Ulaw.FRAME_BYTES) {
            int number = frames.getInt(from);
            promise(generations.get(number) > voidGeneration, "nothing void is sent");
            if (number != sounding) {
                over.add(sounding);
                sounding = number;
            }
            promise(!over.contains(number), "one sentence at a time");
            queue.add(number);
        }
    }

    @Override
    public void mark(String name) {
        queue.add(name);
    }

    @Override
    public void clear() {
        queue.stream().filter(String.class::isInstance).forEach(mark -> echo.accept((String) mark));
        queue.clear();
    }

    /** 20 ms pass. */
    void tick() {
        echoMarks();
        if (queue.peek() instanceof Integer) {
            queue.remove();
        }
        echoMarks();
    }

    private void echoMarks() {
        while (queue.peek() instanceof String mark) {
            queue.remove();
            echo.accept(mark);
        }
    }

    /** Checked for every frame of ten thousand calls: an assertion of the library would take most of their time. */
    private static void promise(boolean kept, String what) {
        if (!kept) {
            throw new AssertionError(what);
        }
    }
}
