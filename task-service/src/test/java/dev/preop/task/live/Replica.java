package dev.preop.task.live;

import dev.preop.contracts.Event;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.testing.VirtualTime;
import dev.preop.task.live.bookmark.Partition;
import dev.preop.task.live.bookmark.Partitions;
import dev.preop.task.live.bookmark.Position;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** One instance's feed, which reads from {@code log} when a test says so. */
final class Replica {

    private static final String KEY = "k1:" + Base64.getEncoder().encodeToString(new byte[32]);

    private final Map<Partition, List<Event>> log;
    private final Partitions partitions;
    private final long[] read;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final LiveFeed feed;

    /** Starts with what is in the log from {@code from} on, by slot. */
    Replica(Map<Partition, List<Event>> log, LiveConfig limits, long... from) {
        this.log = log;
        partitions = partitions(log, "1");
        read = from.clone();
        feed = new LiveFeed(
                new CallsShown(),
                new LiveSteps(new LiveEvents(new PiiCipher(KEY))),
                limits,
                new VirtualTime().clock(),
                meters);
        feed.assigned(partitions, preceding(LongStream.of(read)), preceding(ends()));
    }

    /** Kafka was set up anew: topics of the same names, empty. */
    void moveToNewTopics() {
        feed.assigned(partitions(log, "2"), Position.of(-1, -1, -1), Position.of(-1, -1, -1));
    }

    /** Reads the next record of a partition, if there is one. */
    boolean read(Partition partition) {
        int slot = partitions.slot(partition).orElseThrow();
        List<Event> records = log.get(partition);
        if (read[slot] == records.size()) {
            return false;
        }
        feed.show(partition, read[slot], Optional.of(records.get((int) read[slot])));
        read[slot]++;
        return true;
    }

    void readAll() {
        for (Partition partition : partitions.slots().keySet()) {
            while (read(partition)) {
                // until there is no more
            }
        }
    }

    void pass(Event event) {
        feed.pass(event);
    }

    void beat() {
        feed.beat();
    }

    AssertSubscriber<Sent> open(UUID user, Optional<String> lastEventId, long demand) {
        return feed.open(user, lastEventId).subscribe().withSubscriber(AssertSubscriber.create(demand));
    }

    AssertSubscriber<Sent> open(UUID user) {
        return open(user, Optional.empty(), Long.MAX_VALUE);
    }

    double streams() {
        return meters.get("task.live.streams").gauge().value();
    }

    private LongStream ends() {
        return partitions.slots().keySet().stream()
                .mapToLong(partition -> log.get(partition).size());
    }

    private static Position preceding(LongStream offsets) {
        return Position.of(offsets.map(offset -> offset - 1).toArray());
    }

    private static Partitions partitions(Map<Partition, List<Event>> log, String topicId) {
        return Partitions.of(
                log.keySet(),
                log.keySet().stream().collect(Collectors.toMap(Partition::topic, part -> topicId, (a, b) -> a)));
    }
}
