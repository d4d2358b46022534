package dev.preop.speech.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.CallRef;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.testing.VirtualTime;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private static final int SLOTS_OF_A_PIECE = 1_500;

    private final CallRef call = new CallRef(new UUID(1, 1), new UUID(2, 2), new UUID(3, 3));
    private final VirtualTime time = new VirtualTime();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Map<String, byte[]> stored = new LinkedHashMap<>();
    private final Deque<Promise<Void>> uploads = new ArrayDeque<>();
    private final List<AudioAsset> booked = new ArrayList<>();
    private final Pieces pieces =
            new Pieces(call, time.now(), new Store(), new Book(), new Ids(time.clock()), registry);

    @Test
    void shouldKeepPiecesOfThirtySecondsAndTheRest() {
        slots(SLOTS_OF_A_PIECE + 50);
        pieces.end();
        uploads.forEach(Promise::complete);
        String prefix = call.userId() + "/" + call.sessionId() + "/20261121T090000.000-000";
        assertThat(stored).containsOnlyKeys(prefix + "0.wav", prefix + "1.wav");
        assertThat(booked).extracting(AudioAsset::durationMs).containsExactly(30_000L, 1_000L);
        assertThat(booked).extracting(AudioAsset::storagePath).containsExactlyElementsOf(stored.keySet());
        assertThat(count("kept")).isEqualTo(2);
    }

    @Test
    void shouldWriteFilesThatAnyPlayerReads() {
        slots(50);
        pieces.end();
        ByteBuffer file = ByteBuffer.wrap(stored.values().iterator().next()).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.capacity()).isEqualTo(58 + 16_000);
        assertThat(file.getInt(4)).isEqualTo(file.capacity() - 8);
        assertThat(file.getShort(20)).as("format").isEqualTo((short) 7);
        assertThat(file.getShort(22)).as("channels").isEqualTo((short) 2);
        assertThat(file.getInt(24)).as("rate").isEqualTo(8_000);
        assertThat(file.getInt(28)).as("bytes a second").isEqualTo(16_000);
        assertThat(file.getInt(46)).as("samples of a channel").isEqualTo(8_000);
        assertThat(file.getInt(54)).as("bytes of sound").isEqualTo(16_000);
        assertThat(file.get(58)).isEqualTo((byte) 'x');
    }

    @Test
    void shouldBookNothingThatIsNotKept() {
        slots(10);
        pieces.end();
        uploads.poll().fail("storage is down");
        assertThat(booked).isEmpty();
        assertThat(count("lost")).isEqualTo(1);
    }

    @Test
    void shouldGiveUpAPieceRatherThanPileThemUp() {
        slots(SLOTS_OF_A_PIECE * 3);
        assertThat(uploads).hasSize(2);
        assertThat(count("given_up")).isEqualTo(1);
        uploads.poll().complete();
        slots(SLOTS_OF_A_PIECE);
        assertThat(stored.keySet()).last().asString().endsWith("-0003.wav");
    }

    @Test
    void shouldKeepNothingOfACallWithoutSound() {
        pieces.end();
        assertThat(stored).isEmpty();
    }

    private void slots(int count) {
        byte[] slot = new byte[TwoTracks.SLOT_BYTES];
        Arrays.fill(slot, (byte) 'x');
        for (int i = 0; i < count; i++) {
            pieces.slot(slot, 0);
        }
    }

    private double count(String outcome) {
        return registry.counter("recording.piece", "outcome", outcome).count();
    }

    private final class Store implements SoundStore {

        @Override
        public Future<Void> put(String path, byte[] wave) {
            stored.put(path, wave);
            uploads.add(Promise.promise());
            return uploads.getLast().future();
        }

        @Override
        public Future<List<URI>> links(List<String> paths) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Future<Void> delete(List<String> paths) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Book implements AssetBook {

        @Override
        public Future<Void> add(AudioAsset asset) {
            booked.add(asset);
            return Future.succeededFuture();
        }

        @Override
        public Future<List<AudioAsset>> of(UUID sessionId) {
            return Future.succeededFuture(booked);
        }
    }
}
