package dev.preop.speech.session;

import dev.preop.speech.turn.Past;
import dev.preop.speech.turn.Past.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was told of one call; of the details only so many are kept. */
final class KnownCall {

    private static final int DETAILS = 96;

    /** The natural key of something that was told. */
    record Key(Kind kind, UUID id, int index) {
        enum Kind {
            WANTED,
            SPOKEN,
            HEARD
        }
    }

    /** @param told opens what is sealed in it */
    record Detail(Instant at, Optional<ReceivedReply> reply, Supplier<Told> told) {}

    private final Map<Key, Detail> details = new LinkedHashMap<>();
    private @Nullable Instant began;
    private Instant last = Instant.MIN;
    private boolean opened;
    private boolean paused;
    private int turn;

    /** Keeps a detail, the last one of its key; whether that is the first. */
    boolean add(Key key, Detail detail) {
        last = detail.at().isAfter(last) ? detail.at() : last;
        boolean isNews = details.put(key, detail) == null;
        if (details.size() > DETAILS) {
            details.remove(details.keySet().iterator().next());
        }
        return isNews;
    }

    void reaches(int turn) {
        this.turn = Math.max(this.turn, turn);
    }

    void opens() {
        opened = true;
    }

    void hush(ReceivedReply.Hush hush) {
        paused = switch (hush) {
            case UNCHANGED -> paused;
            case BEGINS -> true;
            case ENDS -> false;
        };
    }

    /** At {@code at} it was so late on the clock of the call. */
    void clock(Instant at, long millis) {
        if (began == null) {
            began = at.minusMillis(millis);
        }
    }

    Duration elapsed(Instant now) {
        return began == null || began.isAfter(now) ? Duration.ZERO : Duration.between(began, now);
    }

    boolean isOlderThan(Instant horizon) {
        return last.isBefore(horizon);
    }

    void forget(Instant horizon) {
        details.values().removeIf(detail -> detail.at().isBefore(horizon));
    }

    List<ReceivedReply> replies() {
        return details.values().stream()
                .flatMap(detail -> detail.reply().stream())
                .toList();
    }

    Past past() {
        return new Past(
                opened,
                paused,
                turn,
                details.values().stream().map(detail -> detail.told().get()).toList());
    }
}
