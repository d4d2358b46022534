package dev.preop.simulators.twilio.transcription;

import dev.preop.simulators.twilio.webhook.Webhooks;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One transcription of a call, told by webhook in the order of {@code SequenceId}. Confined to the simulator's event loop.
 *
 * <pre>
 *   transcription-started ─▶ transcription-content* ─▶ transcription-stopped
 *                      └──────────┴─▶ transcription-error
 * </pre>
 */
public final class LiveTranscription {

    private static final double STABILITY = 0.9;

    private final Webhooks webhooks;
    private final Clock clock;
    private final String sid;
    private final TranscriptionRequest request;
    private final Map<String, String> call;
    private final Utterances inbound = new Utterances();
    private final Utterances outbound = new Utterances();
    private Instant updated;
    private int sequence;
    private boolean stopped;
    private Future<?> sent = Future.succeededFuture();

    /** @param call the fields by which every request names the account and the call */
    public LiveTranscription(
            Webhooks webhooks, Clock clock, String sid, TranscriptionRequest request, Map<String, String> call) {
        this.webhooks = webhooks;
        this.clock = clock;
        this.sid = sid;
        this.request = request;
        this.call = call;
        updated = clock.instant();
    }

    public String sid() {
        return sid;
    }

    public TranscriptionRequest request() {
        return request;
    }

    public boolean stopped() {
        return stopped;
    }

    /** When it was started or stopped. */
    public Instant updated() {
        return updated;
    }

    /** Begins to listen. */
    public void start() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("TranscriptionEngine", "google");
        form.put(
                "ProviderConfiguration",
                new JsonObject().put("speechModel", "telephony").encode());
        request.name().ifPresent(name -> form.put("Name", name));
        form.put("Track", request.track().wire());
        form.put("PartialResults", Boolean.toString(request.partials()));
        tell("transcription-started", form);
    }

    /** Hears 20 ms of both sides. */
    public void frame(byte[] fromPhone, byte[] toPhone) {
        if (stopped) {
            return;
        }
        if (request.track().inbound()) {
            inbound.feed(fromPhone).ifPresent(result -> tell(Track.INBOUND_TRACK, result));
        }
        if (request.track().outbound()) {
            outbound.feed(toPhone).ifPresent(result -> tell(Track.OUTBOUND_TRACK, result));
        }
    }

    /** Stops listening, if it has not stopped before. */
    public void stop() {
        if (!stopped) {
            over();
            tell("transcription-stopped", Map.of());
        }
    }

    /** Fails and hears no more. */
    public void fail(int code, String message) {
        over();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("TranscriptionErrorCode", Integer.toString(code));
        form.put("TranscriptionError", message);
        tell("transcription-error", form);
    }

    private void over() {
        stopped = true;
        updated = clock.instant();
    }

    private void tell(Track track, Utterances.Result result) {
        if (!result.isFinal() && !request.partials()) {
            return;
        }
        JsonObject data = new JsonObject().put("transcript", result.text());
        Map<String, String> form = new LinkedHashMap<>();
        form.put("Track", track.wire());
        form.put("Final", Boolean.toString(result.isFinal()));
        if (result.isFinal()) {
            data.put("confidence", result.confidence());
        } else {
            form.put("Stability", Double.toString(STABILITY));
        }
        form.put("TranscriptionData", data.encode());
        tell("transcription-content", form);
    }

    private void tell(String event, Map<String, String> more) {
        request.callback().ifPresent(url -> {
            Map<String, String> form = new LinkedHashMap<>(call);
            form.put("TranscriptionSid", sid);
            form.put("TranscriptionEvent", event);
            form.put("LanguageCode", request.language());
            form.put("SequenceId", Integer.toString(++sequence));
            form.put("Timestamp", clock.instant().truncatedTo(ChronoUnit.MICROS).toString());
            form.putAll(more);
            sent = sent.transform(before -> webhooks.send(url, request.method(), form));
        });
    }
}
