package dev.preop.task.live;

import dev.preop.task.session.SessionStatus;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How far each call has been shown to have come. Reports of one call travel on several topics and so overtake each other;
 * on the screen a call only moves forward. Remembers the latest ten thousand calls. One thread at a time.
 */
@Singleton
public class CallsShown {

    private static final int CAPACITY = 10_000;

    private final Map<UUID, SessionStatus> shown = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, SessionStatus> eldest) {
            return size() > CAPACITY;
        }
    };

    /** Whether {@code event} tells the user anything new; a status that the call has passed already does not. */
    public boolean isNews(LiveEvent event) {
        return !(event instanceof LiveEvent.CallMoved moved) || advances(moved);
    }

    private boolean advances(LiveEvent.CallMoved moved) {
        SessionStatus before = shown.get(moved.callSessionId());
        if (before != null && !before.mayBecome(moved.status())) {
            return false;
        }
        shown.put(moved.callSessionId(), moved.status());
        return true;
    }
}
