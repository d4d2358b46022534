package dev.preop.task.live;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The open streams of this instance's users. Each has a bounded queue; a client that lets it run over is cut off and
 * comes back to a fresh view, instead of falling ever further behind.
 */
@Singleton
public class LiveFeed {

    private final Map<UUID, List<UnicastProcessor<LiveEvent>>> streams = new ConcurrentHashMap<>();
    private final LiveConfig config;

    public LiveFeed(LiveConfig config, MeterRegistry meters) {
        this.config = config;
        meters.gauge("task.live.streams", streams, all -> all.values().stream()
                .mapToInt(List::size)
                .sum());
    }

    /**
     * What happens to the user's tasks and calls from now on.
     *
     * @throws ProblemException when the user has too many streams open
     */
    public Multi<LiveEvent> open(UUID userId) {
        UnicastProcessor<LiveEvent> stream = UnicastProcessor.create(new ArrayBlockingQueue<>(config.buffer()), null);
        streams.merge(userId, List.of(stream), (present, fresh) -> {
            if (present.size() >= config.streamsPerUser()) {
                throw new ProblemException(
                        ErrorCode.TOO_MANY_REQUESTS, "Too many live streams are open; close one of them.");
            }
            return Stream.concat(present.stream(), fresh.stream()).toList();
        });
        return stream.onTermination().invoke(() -> close(userId, stream));
    }

    /** Shows {@code event} on all of the user's open streams. Called by one thread at a time. */
    public void show(UUID userId, LiveEvent event) {
        streams.getOrDefault(userId, List.of()).forEach(stream -> stream.onNext(event));
    }

    private void close(UUID userId, UnicastProcessor<LiveEvent> stream) {
        streams.computeIfPresent(userId, (id, present) -> {
            List<UnicastProcessor<LiveEvent>> rest =
                    present.stream().filter(other -> other != stream).toList();
            return rest.isEmpty() ? null : rest;
        });
    }
}
