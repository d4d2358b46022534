package dev.preop.gateway.media;

import dev.preop.contracts.AnsweredBy;
import dev.preop.gateway.media.bridge.BridgeControl;
import dev.preop.gateway.media.bridge.BridgeLink;
import dev.preop.gateway.media.twilio.TwilioMessageWriter;
import dev.preop.gateway.transcription.HeardText;
import io.vertx.core.buffer.Buffer;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;

/** Carries one stream's audio and marks between Twilio and the bridge, both ways, on one event loop. */
final class Relay implements BridgeLink.Listener {

    private final StreamStart stream;
    private final TwilioSocket twilio;
    private final TwilioMessageWriter writer;
    private final MediaFilter filter;
    private final MediaMetrics metrics;
    private final Clock clock;
    private final Consumer<BridgeControl.Order> orders;
    private final Consumer<String> giveUp;
    private final BridgeLink bridge;

    private long lastAudioAt;

    /**
     * @param orders carries out what the bridge orders for the call
     * @param giveUp ends only the stream, for a reason
     * @param bridges opens the link to a bridge for this listener
     */
    Relay(
            StreamStart stream,
            TwilioSocket twilio,
            MediaFilter filter,
            MediaMetrics metrics,
            Clock clock,
            Consumer<BridgeControl.Order> orders,
            Consumer<String> giveUp,
            Function<BridgeLink.Listener, BridgeLink> bridges) {
        this.stream = stream;
        this.twilio = twilio;
        this.writer = new TwilioMessageWriter(stream.streamSid());
        this.filter = filter;
        this.metrics = metrics;
        this.clock = clock;
        this.orders = orders;
        this.giveUp = giveUp;
        this.lastAudioAt = clock.millis();
        this.bridge = bridges.apply(this);
        twilio.whenDrained(() -> bridge.pause(false));
    }

    String streamSid() {
        return stream.streamSid();
    }

    /** What the callee says. */
    void heard(byte[] mulaw) {
        long now = clock.millis();
        metrics.paused(now - lastAudioAt);
        lastAudioAt = now;
        if (filter.passes(Direction.IN)) {
            bridge.audio(Buffer.buffer(mulaw));
        } else {
            metrics.dropped(Direction.IN);
        }
    }

    void mark(String name) {
        bridge.mark(name);
    }

    void dtmf(String digit) {
        bridge.dtmf(digit);
    }

    void answeredBy(AnsweredBy verdict) {
        bridge.answeredBy(verdict);
    }

    void transcript(HeardText heard) {
        bridge.transcript(heard);
    }

    void transferFailed() {
        bridge.transferFailed();
    }

    void close() {
        bridge.close();
    }

    @Override
    public void audio(Buffer mulaw) {
        if (filter.passes(Direction.OUT) && !twilio.isFull()) {
            send(writer.media(mulaw));
        } else {
            metrics.dropped(Direction.OUT);
        }
    }

    @Override
    public void control(BridgeControl control) {
        switch (control) {
            case BridgeControl.Mark mark -> send(writer.mark(mark.name()));
            case BridgeControl.Clear clear -> send(writer.clear());
            case BridgeControl.Order order -> orders.accept(order);
        }
    }

    @Override
    public void lost(String reason) {
        giveUp.accept(reason);
    }

    private void send(String message) {
        twilio.send(message);
        if (twilio.isCongested()) {
            bridge.pause(true);
        }
    }
}
