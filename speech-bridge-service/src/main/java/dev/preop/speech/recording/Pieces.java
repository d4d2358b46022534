package dev.preop.speech.recording;

import dev.preop.contracts.CallRef;
import dev.preop.kit.ids.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * Cuts a recording into pieces and has each kept as soon as it is full, so that memory does not grow with the call and a
 * crash loses the last piece only. While two pieces are still on their way a further one is given up.
 */
final class Pieces implements TwoTracks.Sink {

    /** 30 seconds. */
    static final int PIECE_BYTES = 30 * 2 * 8_000;

    private static final Logger LOG = Logger.getLogger(Pieces.class);
    private static final int BYTES_PER_MILLI = 16;
    private static final int MOST_UNDER_WAY = 2;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final CallRef call;
    private final String prefix;
    private final SoundStore store;
    private final AssetBook book;
    private final Ids ids;
    private final MeterRegistry registry;
    private final byte[] piece = new byte[PIECE_BYTES];
    private int filled;
    private int number;
    private int underWay;

    Pieces(CallRef call, Instant start, SoundStore store, AssetBook book, Ids ids, MeterRegistry registry) {
        this.call = call;
        this.prefix = "%s/%s/%s".formatted(call.userId(), call.sessionId(), STAMP.format(start));
        this.store = store;
        this.book = book;
        this.ids = ids;
        this.registry = registry;
    }

    @Override
    public void slot(byte[] bytes, int from) {
        System.arraycopy(bytes, from, piece, filled, TwoTracks.SLOT_BYTES);
        filled += TwoTracks.SLOT_BYTES;
        if (filled == PIECE_BYTES) {
            keep();
        }
    }

    /** Has what there is of the last piece kept. */
    void end() {
        if (filled > 0) {
            keep();
        }
    }

    private void keep() {
        String path = "%s-%04d.wav".formatted(prefix, number++);
        AudioAsset asset = new AudioAsset(ids.next(), call.sessionId(), call.userId(), path, filled / BYTES_PER_MILLI);
        byte[] wave = WaveFile.of(piece, filled);
        filled = 0;
        if (underWay == MOST_UNDER_WAY) {
            count("given_up");
            return;
        }
        underWay++;
        store.put(path, wave).compose(stored -> book.add(asset)).onComplete(outcome -> {
            underWay--;
            count(outcome.succeeded() ? "kept" : "lost");
            if (outcome.failed()) {
                LOG.warnf("a piece of the recording of call %s is lost: %s", call.sessionId(), outcome.cause());
            }
        });
    }

    private void count(String outcome) {
        registry.counter("recording.piece", "outcome", outcome).increment();
    }
}
