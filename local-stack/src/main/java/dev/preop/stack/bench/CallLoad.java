package dev.preop.stack.bench;

import dev.preop.stack.console.EventFeed;
import dev.preop.stack.console.FeedEvent;
import dev.preop.stack.console.OperatorApi;
import dev.preop.stack.console.TurnStages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Calls through the public API: a single one, or as they arrive. */
final class CallLoad implements AutoCloseable {

    private static final Set<String> OVER = Set.of("completed", "failed", "cancelled");
    private static final Duration LONGEST_CALL = Duration.ofMinutes(5);

    private final OperatorApi api;
    private final String instruction;
    private final Clock clock;
    private final EventFeed feed;
    private final Thread listener;
    private final Map<String, CompletableFuture<String>> endings = new ConcurrentHashMap<>();
    private final Collection<TimedTurn> turns = new ConcurrentLinkedQueue<>();

    /** Calls the persona behind seven digits. */
    CallLoad(OperatorApi api, String callee, Clock clock) {
        this.api = api;
        this.instruction = "Call my dentist at %s and book a cleaning for next week under $100".formatted(callee);
        this.clock = clock;
        this.feed = api.events();
        this.listener = Thread.ofVirtual().name("bench-feed").start(this::listen);
    }

    private record TimedTurn(Instant at, TurnStages stages) {}

    /**
     * @param length from asking for the call to its end
     * @param status of the session in the end
     */
    record Call(Instant began, Duration length, String status) {}

    /** The calls that began in the counted time, and where the time of the turns in it went. */
    record Held(List<Call> calls, List<TurnStages> turns) {}

    /** One call, to its end. */
    Call one() {
        var began = clock.instant();
        var session = api.startCall(api.create(instruction).id());
        var status = ending(session)
                .orTimeout(LONGEST_CALL.toSeconds(), TimeUnit.SECONDS)
                .join();
        return new Call(began, Duration.between(began, clock.instant()), status);
    }

    /** Begins calls at {@code moments} from now and waits for all; what comes before {@code warmUp} is over is left out. */
    Held hold(List<Duration> moments, Duration warmUp, Runnable onWarm) {
        var warm = clock.instant().plus(warmUp);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var warmed = CompletableFuture.runAsync(onWarm, after(warmUp, callers));
            var arriving = moments.stream()
                    .map(moment -> CompletableFuture.supplyAsync(this::one, after(moment, callers)))
                    .toList();
            var held = arriving.stream().map(CompletableFuture::join).toList();
            warmed.join();
            return new Held(
                    held.stream().filter(call -> !call.began().isBefore(warm)).toList(),
                    turns.stream()
                            .filter(turn -> !turn.at().isBefore(warm))
                            .map(TimedTurn::stages)
                            .toList());
        }
    }

    @Override
    public void close() {
        listener.interrupt();
        feed.close();
    }

    private void listen() {
        while (!Thread.currentThread().isInterrupted()) {
            feed.next(LONGEST_CALL).ifPresent(event -> {
                switch (event) {
                    case FeedEvent.Latency latency -> turns.add(new TimedTurn(clock.instant(), latency.stages()));
                    case FeedEvent.CallStatus call
                    when OVER.contains(call.status()) ->
                        ending(call.sessionId()).complete(call.status());
                    default -> {}
                }
            });
        }
    }

    private static Executor after(Duration delay, Executor executor) {
        return CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS, executor);
    }

    private CompletableFuture<String> ending(String session) {
        return endings.computeIfAbsent(session, unknown -> new CompletableFuture<>());
    }
}
