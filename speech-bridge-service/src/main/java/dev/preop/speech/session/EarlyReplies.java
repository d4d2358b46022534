package dev.preop.speech.session;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Replies for calls that are not (yet) here: the opening may be quicker than the call's media socket. Bounded in calls
 * and in replies of each.
 */
@Singleton
class EarlyReplies {

    private static final int CALLS = 512;
    private static final int REPLIES = 64;

    private final RecentMap<UUID, List<ReceivedReply>> waiting = new RecentMap<>(CALLS);

    void add(UUID sessionId, ReceivedReply reply) {
        waiting.update(sessionId, List.of(), before -> {
            List<ReceivedReply> more =
                    new ArrayList<>(before.subList(Math.max(0, before.size() - REPLIES + 1), before.size()));
            more.add(reply);
            return List.copyOf(more);
        });
    }

    /** Hands the replies of a call over, in order of arrival. */
    List<ReceivedReply> take(UUID sessionId) {
        return waiting.remove(sessionId).orElse(List.of());
    }
}
