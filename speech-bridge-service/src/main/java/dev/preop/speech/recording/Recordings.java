package dev.preop.speech.recording;

import dev.preop.contracts.CallRef;
import dev.preop.kit.ids.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes recordings, and finds them again. */
@Singleton
public class Recordings {

    /**
     * A call's recording.
     *
     * @param pieces addresses of its pieces, to be played one after the other
     */
    public record Found(List<URI> pieces, long durationMs) {}

    private final SoundStore store;
    private final AssetBook book;
    private final Ids ids;
    private final Clock clock;
    private final MeterRegistry registry;

    Recordings(SoundStore store, AssetBook book, Ids ids, Clock clock, MeterRegistry registry) {
        this.store = store;
        this.book = book;
        this.ids = ids;
        this.clock = clock;
        this.registry = registry;
    }

    /** Takes a call down from now, which is {@code nowMs}, on. Trouble with it is counted and never disturbs the call. */
    public Recorder of(CallRef call, long nowMs) {
        Pieces pieces = new Pieces(call, clock.instant(), store, book, ids, registry);
        TwoTracks tracks = new TwoTracks(pieces, nowMs);
        return new Recorder() {
            @Override
            public void callee(byte[] frame, long nowMs) {
                tracks.callee(frame, nowMs);
            }

            @Override
            public void agent(byte[] sound, long nowMs) {
                tracks.agent(sound, nowMs);
            }

            @Override
            public void cut(long nowMs) {
                tracks.cut(nowMs);
            }

            @Override
            public void end(long nowMs) {
                tracks.end(nowMs);
                pieces.end();
            }
        };
    }

    /** The recording of a call, empty when there is none. */
    public Future<Optional<Found>> find(UUID sessionId) {
        return book.of(sessionId).compose(assets -> {
            if (assets.isEmpty()) {
                return Future.succeededFuture(Optional.empty());
            }
            long duration = assets.stream().mapToLong(AudioAsset::durationMs).sum();
            return store.links(assets.stream().map(AudioAsset::storagePath).toList())
                    .map(links -> Optional.of(new Found(links, duration)));
        });
    }
}
