package dev.preop.simulators.twilio.call;

import dev.preop.simulators.callees.Callee;
import dev.preop.simulators.modem.Modem;
import dev.preop.simulators.modem.Ulaw;
import dev.preop.simulators.twilio.media.MediaStream;
import dev.preop.simulators.twilio.media.Observations;
import dev.preop.simulators.twilio.media.PlayoutQueue;
import dev.preop.simulators.twilio.media.StreamMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An answered call's audio: every 20 ms the callee hears what the play-out queue holds and says something into the
 * streams. Confined to the simulator's event loop.
 */
final class Line {

    private static final long FRAME_NANOS = 20_000_000;

    private final Callee callee;
    private final Observations observations;
    private final PlayoutQueue queue = new PlayoutQueue();
    private final byte[] heard = new byte[Ulaw.FRAME];
    private final byte[] said = new byte[Ulaw.FRAME];
    private final List<MediaStream> forks = new ArrayList<>();
    private final Transcriptions transcriptions;
    private Optional<MediaStream> connected = Optional.empty();
    private Optional<Callee> bridged = Optional.empty();
    private long deadline;

    Line(Callee callee, Observations observations, Transcriptions transcriptions) {
        this.callee = callee;
        this.observations = observations;
        this.transcriptions = transcriptions;
    }

    Callee callee() {
        return callee;
    }

    /** Passes 20 ms; {@code now} is of {@link System#nanoTime()}. */
    void tick(long now) {
        deadline = deadline == 0 ? now : deadline + FRAME_NANOS;
        Arrays.fill(heard, Ulaw.SILENCE);
        int filled = queue.next(heard);
        echoMarks();
        bridged.ifPresent(other -> other.frame(said, heard));
        callee.frame(heard, said);
        observations.frame(heard, filled, said);
        connected.filter(stream -> stream.audio(said)).ifPresent(stream -> observations.sent(now - deadline));
        for (MediaStream fork : forks) {
            fork.audio(said);
        }
        transcriptions.frame(said, heard);
    }

    /** Joins a two-way stream to the call. */
    void connect(MediaStream stream) {
        connected = Optional.of(stream);
    }

    /** Sends the callee's audio to one more stream. */
    void fork(MediaStream stream) {
        forks.add(stream);
    }

    /** Lets the callee talk with somebody else, who hears each frame 20 ms later. */
    void bridge(Callee other) {
        bridged = Optional.of(other);
    }

    /** Leaves the callee alone again. */
    void unbridge() {
        bridged = Optional.empty();
    }

    /** Lets go of a stream; what it had queued is not played. */
    void release(MediaStream stream) {
        forks.remove(stream);
        if (connected.filter(stream::equals).isPresent()) {
            connected = Optional.empty();
            queue.clear();
            observations.cleared();
        }
    }

    /** Does what the application asks on the two-way stream; false when too much audio waits and this was discarded. */
    boolean take(StreamMessage message) {
        return switch (message) {
            case StreamMessage.Media(byte[] audio) -> {
                observations.received(audio, queue.empty(), System.nanoTime());
                yield queue.append(audio);
            }
            case StreamMessage.Mark(String name) -> {
                queue.mark(name);
                echoMarks();
                yield true;
            }
            case StreamMessage.Clear() -> {
                observations.cleared();
                queue.clear().forEach(this::echo);
                yield true;
            }
        };
    }

    /** Speaks to the callee without a stream. */
    void say(String text) {
        queue.append(Modem.encode(text));
    }

    /** Stops speaking. */
    void hush() {
        queue.clear();
    }

    void press(char digit) {
        connected.ifPresent(stream -> stream.dtmf(digit));
    }

    /** The call is over. */
    void stop() {
        connected.ifPresent(MediaStream::stop);
        forks.forEach(MediaStream::stop);
        transcriptions.stop();
        connected = Optional.empty();
        forks.clear();
    }

    private void echoMarks() {
        for (Optional<String> mark = queue.passed(); mark.isPresent(); mark = queue.passed()) {
            echo(mark.get());
        }
    }

    private void echo(String mark) {
        observations.marked();
        connected.ifPresent(stream -> stream.mark(mark));
    }
}
