package dev.preop.simulators.twilio.media;

import dev.preop.simulators.modem.Demodulator;
import dev.preop.simulators.modem.Ulaw;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was seen and heard of a call's audio, for tests and benchmarks to read. */
public final class Observations {

    private static final int MOST_ONSETS = 2_000;
    private static final int LOUD = 1_000;

    private final Transcript agent = new Transcript();
    private final Transcript callee = new Transcript();
    private final Demodulator calleeEar = new Demodulator(callee);
    private final GapMeter gaps = new GapMeter();
    private final List<Long> onsets = new ArrayList<>();
    private Optional<Recording> recording;
    private long framesPlayed;
    private long framesSent;
    private long marks;
    private long clears;
    private long latestNanos;
    private boolean agentAudible;
    private final CutIns cutIns = new CutIns();

    /** Records so much of the call's beginning; none if zero. */
    public Observations(Duration recorded) {
        recording = recorded.isZero() ? Optional.empty() : Optional.of(new Recording(recorded));
    }

    /** Hears the agent as the callee does. */
    public Demodulator.Listener agentListener() {
        return agent;
    }

    /** Takes the 20 ms both sides just exchanged, of which so many bytes came from the play-out queue. */
    public void frame(byte[] heard, int filled, byte[] said) {
        calleeEar.feed(said);
        gaps.frame(filled, agent.sentence(), calleeEar.sounding());
        cutIns.frame(audible(said), filled > 0 && audible(heard), System.nanoTime());
        recording.ifPresent(tape -> tape.add(said, heard));
        if (filled > 0) {
            framesPlayed++;
        }
    }

    /** Audio arrived at a time of {@link System#nanoTime()}, into a queue that was empty or not. */
    public void received(byte[] audio, boolean queueEmpty, long nanos) {
        boolean audible = audible(audio);
        boolean onset = audible && (queueEmpty || !agentAudible);
        agentAudible = audible;
        if (onset && onsets.size() < MOST_ONSETS) {
            onsets.add(nanos);
        }
    }

    public void sent(long lateNanos) {
        framesSent++;
        latestNanos = Math.max(latestNanos, lateNanos);
    }

    public void marked() {
        marks++;
    }

    public void cleared() {
        clears++;
        gaps.cleared();
        cutIns.cleared(System.nanoTime());
    }

    /** What the callee heard. */
    public List<Transcript.Segment> agent() {
        return agent.segments();
    }

    /** What the callee said. */
    public List<Transcript.Segment> callee() {
        return callee.segments();
    }

    public List<GapMeter.Gap> gaps() {
        return gaps.gaps();
    }

    /** When the agent's audio began to arrive after silence, in {@link System#nanoTime()}. */
    public List<Long> onsets() {
        return List.copyOf(onsets);
    }

    /** How long the callee had been speaking whenever the agent's audio was cleared. */
    public List<Duration> cutIns() {
        return cutIns.untilCleared();
    }

    /** How long the callee had been speaking over the agent when that fell silent, cleared then or a little later. */
    public List<Duration> silencedAfter() {
        return cutIns.untilSilent();
    }

    /** Frames in which the callee heard audio the application had sent. */
    public long framesPlayed() {
        return framesPlayed;
    }

    /** Frames of the callee's audio sent to the application. */
    public long framesSent() {
        return framesSent;
    }

    public long marks() {
        return marks;
    }

    public long clears() {
        return clears;
    }

    /** How late the latest frame was sent. */
    public Duration latest() {
        return Duration.ofNanos(latestNanos);
    }

    public Optional<Recording> recording() {
        return recording;
    }

    /** Frees the recording's memory. */
    public void forgetRecording() {
        recording = Optional.empty();
    }

    private static boolean audible(byte[] audio) {
        for (byte sample : audio) {
            if (Math.abs(Ulaw.decode(sample)) >= LOUD) {
                return true;
            }
        }
        return false;
    }
}
