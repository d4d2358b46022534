package dev.preop.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A running child process on its leash. */
public final class Child {

    private static final List<String> INHERITED = List.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR");
    private static final Duration POLL = Duration.ofMillis(100);

    private final ChildSpec spec;
    private final Process process;
    private final CompletableFuture<Void> gone;

    private Child(ChildSpec spec, Process process) {
        this.spec = spec;
        this.process = process;
        this.gone = process.onExit().thenAccept(Child::letGuardGo);
    }

    /** Starts the child; its folder is created when missing. */
    public static Child start(ChildSpec spec) {
        try {
            Files.createDirectories(spec.directory());
            var builder = new ProcessBuilder(Leash.tie(spec.command(), spec.farewell()))
                    .directory(spec.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()));
            keepOnly(builder.environment(), spec.environment());
            var process = builder.start();
            return new Child(spec, process);
        } catch (IOException e) {
            throw new UncheckedIOException("%s could not be started: %s".formatted(spec.name(), e.getMessage()), e);
        }
    }

    private static void keepOnly(Map<String, String> environment, Map<String, String> own) {
        environment.keySet().retainAll(INHERITED);
        environment.putAll(own);
    }

    public ChildSpec spec() {
        return spec;
    }

    public long pid() {
        return process.pid();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Waits until {@code ready} holds.
     *
     * @throws ChildFailedException when the child ends first or the time is over
     */
    public void awaitReady(BooleanSupplier ready, Duration limit) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (endsWithin(POLL)) {
                throw ChildFailedException.ended(spec, process.exitValue());
            }
            if (System.nanoTime() > deadline) {
                throw ChildFailedException.slow(spec, limit);
            }
        }
    }

    /**
     * Waits for a child that is to end by itself.
     *
     * @return its exit code
     * @throws ChildFailedException when the time is over
     */
    public int awaitEnd(Duration limit) {
        if (!endsWithin(limit)) {
            throw ChildFailedException.slow(spec, limit);
        }
        return process.exitValue();
    }

    /**
     * Asks the child to end and comes back at once. By its handle: a {@link Process} closes its pipes when it is
     * destroyed, and the guard at the pipe would not wait for the child's answer.
     */
    void askToEnd() {
        process.toHandle().destroy();
    }

    /** Waits for a child that was asked to end, and ends it when its grace is over. */
    void endWithinGrace() {
        if (!endsWithin(spec.grace())) {
            kill();
        }
    }

    /** Ends the child at once, as {@code kill -9} does, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly();
        gone.join();
    }

    private boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartInterruptedException(spec.name());
        }
    }

    private static void letGuardGo(Process ended) {
        try {
            ended.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
