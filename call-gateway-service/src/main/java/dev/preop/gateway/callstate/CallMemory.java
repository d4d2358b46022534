package dev.preop.gateway.callstate;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Notes about the latest calls, by call sid. A help, not a truth: after a restart it is empty and calls still end
 * rightly, only less precisely named.
 */
@Singleton
public class CallMemory {

    private static final int CAPACITY = 10_000;

    private final Map<String, CallNotes> notes = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CallNotes> eldest) {
            return size() > CAPACITY;
        }
    };

    public synchronized CallNotes of(String callSid) {
        return notes.getOrDefault(callSid, CallNotes.NONE);
    }

    /** Changes the notes on a call and returns those that stood before. */
    public synchronized CallNotes note(String callSid, UnaryOperator<CallNotes> change) {
        CallNotes before = of(callSid);
        notes.put(callSid, change.apply(before));
        return before;
    }
}
