package dev.preop.stack.bench;

import dev.preop.stack.console.EventFeed;
import dev.preop.stack.console.FeedEvent;
import dev.preop.stack.console.OperatorApi;
import dev.preop.stack.console.TurnStages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Calls held at the same time through the public API: whoever has finished calls again until the time is over. */
final class CallLoad {

    private static final String INSTRUCTION =
            "Call my dentist at 555-0100 and book a cleaning for next week under $100";
    private static final Set<String> OVER = Set.of("completed", "failed", "cancelled");
    private static final Duration LONGEST_CALL = Duration.ofMinutes(3);

    private final OperatorApi api;
    private final Clock clock;
    private final Map<String, CompletableFuture<String>> endings = new ConcurrentHashMap<>();
    private final Collection<TurnStages> turns = new ConcurrentLinkedQueue<>();

    CallLoad(OperatorApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    /** How the calls ended, by session status, and where the time of their turns went. */
    record Held(List<String> statuses, List<TurnStages> turns) {}

    /** Holds {@code atOnce} calls at a time, each to its end, and begins no more when the time is over. */
    Held hold(int atOnce, Duration time) throws Exception {
        var until = clock.instant().plus(time);
        try (var feed = api.events();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var listening = threads.submit(() -> listen(feed));
            var callers = new ArrayList<Future<List<String>>>();
            for (var caller = 0; caller < atOnce; caller++) {
                callers.add(threads.submit(() -> callUntil(until)));
            }
            var statuses = new ArrayList<String>();
            for (var caller : callers) {
                statuses.addAll(caller.get());
            }
            listening.cancel(true);
            return new Held(statuses, List.copyOf(turns));
        }
    }

    private List<String> callUntil(Instant until) throws Exception {
        var statuses = new ArrayList<String>();
        do {
            var session = api.startCall(api.create(INSTRUCTION).id());
            statuses.add(ending(session).get(LONGEST_CALL.toSeconds(), TimeUnit.SECONDS));
        } while (clock.instant().isBefore(until));
        return statuses;
    }

    private void listen(EventFeed feed) {
        while (!Thread.currentThread().isInterrupted()) {
            feed.next(LONGEST_CALL).ifPresent(event -> {
                switch (event) {
                    case FeedEvent.Latency latency -> turns.add(latency.stages());
                    case FeedEvent.CallStatus call
                    when OVER.contains(call.status()) ->
                        ending(call.sessionId()).complete(call.status());
                    default -> {}
                }
            });
        }
    }

    private CompletableFuture<String> ending(String session) {
        return endings.computeIfAbsent(session, unknown -> new CompletableFuture<>());
    }
}
