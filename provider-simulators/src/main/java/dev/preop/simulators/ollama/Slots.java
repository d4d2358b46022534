package dev.preop.simulators.ollama;

import java.util.ArrayDeque;
import java.util.Deque;

/** The places in which requests are served; who finds none waits in line, as long as the line has room. */
final class Slots {

    private final int limit;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final int longest;
    private int taken;

    Slots(int limit, int longest) {
        this.limit = limit;
        this.longest = longest;
    }

    /** Runs the work now or when its turn comes; the work must {@link #free()} its place in the end. */
    synchronized void take(Runnable work) {
        if (taken < limit) {
            taken++;
            work.run();
        } else if (waiting.size() < longest) {
            waiting.add(work);
        } else {
            throw OllamaFailure.busy();
        }
    }

    synchronized void free() {
        Runnable next = waiting.poll();
        if (next == null) {
            taken--;
        } else {
            next.run();
        }
    }
}
