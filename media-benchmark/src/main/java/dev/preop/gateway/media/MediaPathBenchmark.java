package dev.preop.gateway.media;

import dev.preop.contracts.CallRef;
import dev.preop.gateway.media.bridge.BridgeLinks;
import dev.preop.gateway.media.bridge.InstantBridge;
import dev.preop.gateway.media.twilio.TwilioMessage;
import dev.preop.gateway.media.twilio.TwilioMessageReader;
import dev.preop.gateway.media.twilio.TwilioMessageWriter;
import dev.preop.gateway.token.CallContext;
import dev.preop.gateway.token.StreamTicket;
import dev.preop.kit.auth.ServiceTokens;
import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** One frame of 20 ms through the relay, each way, beside the bare base64 of it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class MediaPathBenchmark {

    private static final int FRAME_BYTES = 160;
    private static final String STREAM_SID = "MZ0123456789abcdef0123456789abcdef";

    private final Vertx vertx = Vertx.vertx();
    private final TakingSocket twilio = new TakingSocket();
    private final Timers never = new Timers() {
        @Override
        public Cancellable after(Duration delay, Runnable task) {
            return () -> {};
        }

        @Override
        public Cancellable every(Duration period, Runnable task) {
            return () -> {};
        }
    };
    private final MediaConfig config = new UsualConfig();
    private final InstantBridge bridge = new InstantBridge(
            vertx,
            config,
            new ServiceTokens(Base64.getEncoder().encodeToString(new byte[32]), "call-gateway", Clock.systemUTC()));
    private final byte[] frame = new byte[FRAME_BYTES];
    private Buffer sound = Buffer.buffer();
    private String message = "";
    private byte[] payload = {};
    private final Relay relay = relay();

    @Setup
    public void prepare() {
        new Random(1).nextBytes(frame);
        sound = Buffer.buffer(frame);
        payload = Base64.getEncoder().encode(frame);
        message =
                "{\"event\":\"media\",\"sequenceNumber\":\"4711\",\"media\":{\"track\":\"inbound\",\"chunk\":\"4710\","
                        + "\"timestamp\":\"94200\",\"payload\":\"" + new String(payload, StandardCharsets.US_ASCII)
                        + "\"},\"streamSid\":\"" + STREAM_SID + "\"}";
        if (!calleeToBridge().equals(sound)
                || !bridgeToCallee().equals(new TwilioMessageWriter(STREAM_SID).media(sound))) {
            throw new IllegalStateException("the frame does not arrive as it was sent");
        }
    }

    @TearDown
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Twilio's message is read and its audio handed to the bridge. */
    @Benchmark
    public Buffer calleeToBridge() {
        switch (TwilioMessageReader.read(message)) {
            case TwilioMessage.Media media -> relay.heard(media.audio());
            default -> throw new IllegalStateException("not a media message");
        }
        return bridge.taken();
    }

    /** The bridge's audio is written as Twilio's message. */
    @Benchmark
    public String bridgeToCallee() {
        bridge.speaks(sound);
        return twilio.taken();
    }

    /** The floor of the way in. */
    @Benchmark
    public byte[] calleeToBridgeFloor() {
        return Base64.getDecoder().decode(payload);
    }

    /** The floor of the way out. */
    @Benchmark
    public byte[] bridgeToCalleeFloor() {
        return Base64.getEncoder().encode(frame);
    }

    private Relay relay() {
        MediaMetrics metrics = new MediaMetrics(new SimpleMeterRegistry());
        CallRef call = new CallRef(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));
        StreamTicket ticket = new StreamTicket(CallContext.told(call, null), "CA1", 0);
        StreamStart start =
                new StreamStart(ticket, STREAM_SID, Clock.systemUTC().instant());
        BridgeLinks links = new BridgeLinks(bridge, config, metrics, never);
        return new Relay(
                start,
                twilio,
                direction -> true,
                metrics,
                Clock.systemUTC(),
                order -> {},
                reason -> {},
                listener -> links.open(start, listener));
    }
}
