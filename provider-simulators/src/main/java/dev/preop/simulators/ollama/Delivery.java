package dev.preop.simulators.ollama;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/**
 * Delivers one answer at the declared speed, on one event loop. Ends when all is said, when the client goes away, or when
 * it was told to break.
 */
final class Delivery {

    private static final int PIECE = 7;

    private final Vertx vertx;
    private final OllamaSettings settings;
    private final HttpServerResponse response;
    private final Wire wire;
    private final Answer answer;
    private final Misbehaviour misbehaviour;
    private final Metrics metrics;
    private final boolean streams;
    private final Stats stats;
    private final Runnable ended;
    private long start;
    private int delivered;
    private boolean over;

    /**
     * What is delivered.
     *
     * @param streams token by token rather than as a whole
     */
    record Work(Wire wire, Answer answer, Misbehaviour misbehaviour, Metrics metrics, boolean streams) {}

    Delivery(
            Vertx vertx, OllamaSettings settings, HttpServerResponse response, Work work, Stats stats, Runnable ended) {
        this.vertx = vertx;
        this.settings = settings;
        this.response = response;
        this.wire = work.wire();
        this.answer = work.answer();
        this.misbehaviour = work.misbehaviour();
        this.metrics = work.metrics();
        this.streams = work.streams();
        this.stats = stats;
        this.ended = ended;
    }

    void begin() {
        response.putHeader("Content-Type", streams ? "application/x-ndjson" : "application/json; charset=utf-8");
        if (response.closed()) {
            clientWentAway();
            return;
        }
        response.closeHandler(gone -> clientWentAway());
        response.setChunked(streams);
        after(settings.firstToken().toMillis() + misbehaviour.extraDelay(), this::firstToken);
    }

    private void firstToken() {
        metrics.firstToken();
        start = System.nanoTime();
        proceed();
    }

    /** Delivers the tokens that are due and waits for the next one. */
    private void proceed() {
        while (!over && delivered < answer.tokens().size() && due(delivered) <= System.nanoTime()) {
            if (broken()) {
                return;
            }
            token(answer.tokens().get(delivered++));
        }
        if (over) {
            return;
        }
        if (delivered < answer.tokens().size()) {
            long nanos = due(delivered) - System.nanoTime();
            after(Math.max(1, Math.ceilDiv(nanos, 1_000_000L)), this::proceed);
        } else if (!broken()) {
            finish();
        }
    }

    private long due(int token) {
        return settings.tokensPerSecond() == 0 ? start : start + token * 1_000_000_000L / settings.tokensPerSecond();
    }

    private void token(String token) {
        stats.tokens.incrementAndGet();
        if (streams) {
            line(wire.content(token));
        }
    }

    private void finish() {
        if (!streams) {
            over = true;
            response.end(wire.whole(answer, metrics.after(delivered)).toBuffer());
        } else {
            if (!answer.calls().isEmpty()) {
                line(wire.calls(answer.calls()));
            }
            line(wire.end(answer.doneReason(), metrics.after(delivered)));
            over = true;
            response.end();
        }
        stats.completed.incrementAndGet();
        ended.run();
    }

    /** Breaks the stream if it is to break here. */
    private boolean broken() {
        Misbehaviour.Break fault = misbehaviour.breaksAfter().orElse(null);
        if (fault == null
                || delivered < Math.min(fault.tokens(), answer.tokens().size())) {
            return false;
        }
        over = true;
        switch (fault.kind()) {
            case ERROR_MID_STREAM ->
                response.end(new JsonObject().put("error", fault.message()).encode() + "\n");
            case MISSING_FINAL -> response.end();
            case DISCONNECT -> response.reset();
            case GARBAGE_LINE -> response.end("{\"model\":\"" + wire.model() + "\",\"mess\n");
            case STALL -> over = false;
        }
        if (over) {
            ended.run();
        }
        return true;
    }

    private void line(JsonObject json) {
        Buffer line = json.toBuffer().appendString("\n");
        if (!misbehaviour.splitsLines()) {
            response.write(line);
            return;
        }
        for (int at = 0; at < line.length(); at += PIECE) {
            response.write(line.slice(at, Math.min(at + PIECE, line.length())));
        }
    }

    private void clientWentAway() {
        if (!over) {
            over = true;
            stats.cancelled.incrementAndGet();
            ended.run();
        }
    }

    private void after(long millis, Runnable next) {
        if (millis == 0) {
            next.run();
        } else {
            vertx.setTimer(millis, timer -> {
                if (!over) {
                    next.run();
                }
            });
        }
    }
}
