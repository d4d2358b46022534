package dev.preop.stack.bench.api;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** One request to the operator API. */
record Asked(String method, String path, Optional<String> token, String body) {

    private static final long SEED = 20_261_121;

    static Asked get(String path, String token) {
        return new Asked("GET", path, Optional.of(token), "");
    }

    /** The least that the service can be asked: no token, no database. */
    static Supplier<Asked> live() {
        var asked = new Asked("GET", "/q/health/live", Optional.empty(), "");
        return () -> asked;
    }

    /** One task of one's own by its id: token, transaction and a single row. */
    static Supplier<Asked> task(ApiLoad load, Timeline time, List<Reader> readers) {
        return random(load, readers, n -> "/api/call-tasks/" + Row.TASK.id(time.millis(n), n));
    }

    /** The first page of one's own tasks. */
    static Supplier<Asked> tasks(ApiLoad load, List<Reader> readers) {
        return random(load, readers, n -> "/api/call-tasks");
    }

    /** Any call of one's own, with its transcript. */
    static Supplier<Asked> session(ApiLoad load, Timeline time, List<Reader> readers) {
        return random(load, readers, n -> "/api/call-sessions/" + Row.SESSION.id(time.millis(n), n));
    }

    /** Words, frequent and rare, in all of one's own transcripts. */
    static Supplier<Asked> search(ApiLoad load, List<Reader> readers) {
        return random(load, readers, n -> "/api/transcripts/search?q=" + Sentences.search(n / load.users()));
    }

    /** Changes to one's own tasks, each to another one, and each with an event in the outbox. */
    static Supplier<Asked> changes(ApiLoad load, Timeline time, List<Reader> readers) {
        var ready = IntStream.range(0, load.sessions())
                .filter(n -> n % load.users() < ApiLoad.READERS)
                .filter(BigTables::isReady)
                .toArray();
        var turn = IntStream.iterate(0, i -> i + 1).iterator();
        return () -> {
            int i = turn.next();
            int n = ready[i % ready.length];
            var priority = i / ready.length % 2 == 0 ? "urgent" : "low";
            return new Asked(
                    "PATCH",
                    "/api/call-tasks/" + Row.TASK.id(time.millis(n), n),
                    Optional.of(readers.get(n % load.users()).token()),
                    "{\"priority\":\"%s\"}".formatted(priority));
        };
    }

    private interface Path {
        String of(int n);
    }

    /** About any call of any reader, the same ones each time. */
    private static Supplier<Asked> random(ApiLoad load, List<Reader> readers, Path path) {
        var random = new Random(SEED);
        return () -> {
            int reader = random.nextInt(readers.size());
            int n = reader + load.users() * random.nextInt(load.sessions() / load.users());
            return get(path.of(n), readers.get(reader).token());
        };
    }
}
