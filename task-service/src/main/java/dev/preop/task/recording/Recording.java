package dev.preop.task.recording;

import java.net.URI;
import java.util.List;

/**
 * A call's sound, both sides of it.
 *
 * @param urls its pieces in order; each serves for some minutes and for whoever has it, so they are shown to the owner only
 * @param channels two: the callee left, the agent right
 */
public record Recording(List<URI> urls, long durationMs, int channels) {

    public Recording {
        urls = List.copyOf(urls);
    }

    @Override
    public String toString() {
        return "Recording[" + durationMs + " ms]";
    }
}
