package dev.preop.gateway.media.bridge;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/** A bounded queue of audio for one event loop. When it is full the oldest gives way: late audio is worth least. */
final class AudioRing {

    private final @Nullable Buffer[] slots;
    private int first;
    private int size;

    AudioRing(int capacity) {
        this.slots = new Buffer[capacity];
    }

    /** Takes {@code audio}; true when the oldest had to be dropped for it. */
    boolean push(Buffer audio) {
        boolean full = size == slots.length;
        slots[(first + size) % slots.length] = audio;
        if (full) {
            first = (first + 1) % slots.length;
        } else {
            size++;
        }
        return full;
    }

    /** The oldest, or null when there is none. */
    @Nullable
    Buffer pop() {
        if (size == 0) {
            return null;
        }
        Buffer oldest = slots[first];
        slots[first] = null;
        first = (first + 1) % slots.length;
        size--;
        return oldest;
    }

    boolean isEmpty() {
        return size == 0;
    }
}
