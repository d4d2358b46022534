package dev.preop.task.live;

import dev.preop.task.live.bookmark.Position;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What happened to each user of late, for those who come back. Knows what it has forgotten, so that it never answers with
 * a gap. Memory is bounded for one user and for all; whoever was quiet longest is forgotten first. One thread at a time.
 */
final class RecentMoments {

    private final LiveConfig config;
    private final Map<UUID, Tail> tails = new LinkedHashMap<>();
    private Position forgotten;
    private int size;

    /** @param before where remembering begins */
    RecentMoments(LiveConfig config, Position before) {
        this.config = config;
        this.forgotten = before;
    }

    void add(UUID user, Moment moment, Instant now) {
        Tail tail = Optional.ofNullable(tails.remove(user)).orElseGet(() -> new Tail(forgotten));
        tails.put(user, tail);
        tail.add(moment, now);
        size++;
        Instant horizon = now.minus(config.reach());
        while (tail.moments.size() > config.momentsPerUser() || tail.begins().isBefore(horizon)) {
            tail.forget();
            size--;
        }
        forgetQuiet(horizon);
    }

    private void forgetQuiet(Instant horizon) {
        Iterator<Tail> quietest = tails.values().iterator();
        while (quietest.hasNext()) {
            Tail tail = quietest.next();
            if (size <= config.moments() && !tail.ends().isBefore(horizon)) {
                return;
            }
            size -= tail.moments.size();
            while (!tail.moments.isEmpty()) {
                tail.forget();
            }
            forgotten = forgotten.max(tail.forgotten);
            quietest.remove();
        }
    }

    /** What came after {@code position}, in order; nothing at all when some of it may be forgotten. */
    Optional<List<Moment>> after(UUID user, Position position) {
        Tail tail = tails.get(user);
        Position lost = tail == null ? forgotten : forgotten.max(tail.forgotten);
        if (!position.covers(lost)) {
            return Optional.empty();
        }
        return Optional.of(tail == null ? List.of() : tail.after(position));
    }

    int size() {
        return size;
    }

    private record Remembered(Moment moment, Instant at) {}

    private static final class Tail {

        private final Deque<Remembered> moments = new ArrayDeque<>();
        private Position forgotten;

        Tail(Position forgotten) {
            this.forgotten = forgotten;
        }

        void add(Moment moment, Instant now) {
            moments.addLast(new Remembered(moment, now));
        }

        void forget() {
            Moment eldest = moments.removeFirst().moment();
            forgotten = forgotten.with(eldest.slot(), eldest.offset());
        }

        Instant begins() {
            return moments.getFirst().at();
        }

        Instant ends() {
            return moments.getLast().at();
        }

        List<Moment> after(Position position) {
            return moments.stream()
                    .map(Remembered::moment)
                    .filter(moment -> moment.offset() > position.at(moment.slot()))
                    .toList();
        }
    }
}
