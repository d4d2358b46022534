package dev.preop.task.testing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Does things at the same time, each on a thread of its own, however few processors there are. */
public final class AtOnce {

    private AtOnce() {}

    /** What each gave, in the order given. */
    public static <T> List<T> all(Stream<Supplier<T>> things) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<T>> running = things.map(
                            thing -> CompletableFuture.supplyAsync(() -> after(start, thing), threads))
                    .toList();
            start.countDown();
            return running.stream().map(CompletableFuture::join).toList();
        }
    }

    /** The same thing several times. */
    public static <T> List<T> times(int times, Supplier<T> thing) {
        return all(Stream.generate(() -> thing).limit(times));
    }

    private static <T> T after(CountDownLatch start, Supplier<T> thing) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return thing.get();
    }
}
