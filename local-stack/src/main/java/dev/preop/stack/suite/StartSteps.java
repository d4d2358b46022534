package dev.preop.stack.suite;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Steps of a start that run at the same time, each on a thread of its own. The first failure is the one that counts. */
final class StartSteps implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CompletableFuture<Void> failed = new CompletableFuture<>();
    private final List<CompletableFuture<?>> steps = new ArrayList<>();
    private final StartListener listener;
    private final Clock clock;

    StartSteps(StartListener listener, Clock clock) {
        this.listener = listener;
        this.clock = clock;
    }

    /** Runs {@code work} once {@code before} are done, and tells the listener when it is. */
    <T> CompletableFuture<T> run(String name, Supplier<T> work, CompletableFuture<?>... before) {
        var step = CompletableFuture.allOf(before)
                .thenApplyAsync(ready -> timed(name, work), threads)
                .whenComplete((result, problem) -> {
                    if (problem != null) {
                        failed.completeExceptionally(problem);
                    }
                });
        steps.add(step);
        return step;
    }

    /** Waits until every step is done or any step has failed, and throws that one's exception. */
    void await() {
        try {
            var all = CompletableFuture.allOf(steps.toArray(CompletableFuture<?>[]::new));
            CompletableFuture.anyOf(all, failed).join();
        } catch (CompletionException e) {
            throw rootOf(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private <T> T timed(String name, Supplier<T> work) {
        var began = clock.instant();
        var result = work.get();
        listener.ready(name, Duration.between(began, clock.instant()));
        return result;
    }

    private static RuntimeException rootOf(Throwable problem) {
        return switch (problem) {
            case CompletionException wrapped when wrapped.getCause() != null -> rootOf(wrapped.getCause());
            case RuntimeException itself -> itself;
            default -> new IllegalStateException(problem);
        };
    }
}
