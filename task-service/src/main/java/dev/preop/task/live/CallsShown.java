package dev.preop.task.live;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.Event;
import dev.preop.task.session.SessionStatus;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far each call has been shown to have come. Reports of one call travel on several topics and so overtake each other;
 * on the screen a call only moves forward. Remembers the latest ten thousand calls. One thread at a time.
 */
@Singleton
public class CallsShown {

    private static final int CAPACITY = 10_000;

    private final Map<UUID, Shown> shown = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Shown> eldest) {
            return size() > CAPACITY;
        }
    };

    private record Shown(SessionStatus status, @Nullable AnsweredBy answeredBy) {}

    /** Whether what {@code event} says of the state of a call is nothing new; the call has passed it already. */
    public boolean isPassed(Event event) {
        return CallMovements.of(event).filter(moved -> !advances(moved)).isPresent();
    }

    private boolean advances(LiveEvent.CallMoved moved) {
        Shown before = shown.get(moved.callSessionId());
        if (before != null && !before.status().mayBecome(moved.status()) && !tellsWhoAnswered(before, moved)) {
            return false;
        }
        AnsweredBy answeredBy = moved.answeredBy() == null && before != null ? before.answeredBy() : moved.answeredBy();
        shown.put(moved.callSessionId(), new Shown(moved.status(), answeredBy));
        return true;
    }

    /** Who picked up is often known only a while after the call was answered. */
    private static boolean tellsWhoAnswered(Shown before, LiveEvent.CallMoved moved) {
        return moved.status() == before.status()
                && moved.answeredBy() != null
                && moved.answeredBy() != before.answeredBy();
    }
}
