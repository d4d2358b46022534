package dev.preop.gateway.media.bridge;

import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The last mark up to which the callee has heard everything, for the bridge that takes over from a lost one. Marks come back
 * in the order in which they were set; those that were thrown away come back too, and mean nothing.
 */
final class Played {

    private static final int MAX_PENDING = 256;

    private final Queue<String> pending = new ArrayDeque<>();
    private @Nullable String last;

    void control(BridgeControl control) {
        switch (control) {
            case BridgeControl.Mark mark when pending.size() < MAX_PENDING -> pending.add(mark.name());
            case BridgeControl.Mark ignored -> {}
            case BridgeControl.Clear ignored -> pending.clear();
            case BridgeControl.Order ignored -> {}
        }
    }

    void returned(String mark) {
        if (pending.contains(mark)) {
            do {
                last = pending.poll();
            } while (!mark.equals(last));
        }
    }

    @Nullable
    String last() {
        return last;
    }
}
