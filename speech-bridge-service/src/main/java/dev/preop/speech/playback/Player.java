package dev.preop.speech.playback;

import dev.preop.speech.audio.Ulaw;
import dev.preop.speech.speakable.Speakable;
import dev.preop.speech.turn.Sentence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Plays sentences in the order they were prepared, each once it is let go, ahead of the callee's ear by a bounded lead,
 * with a mark at least every 100 ms. Times are nanoseconds of the monotonic clock. One thread at a time.
 */
public final class Player {

    /** Told how playback goes. */
    public interface Listener {
        /** The first frame was written and will sound at {@code soundsAt}. */
        void started(Sentence sentence, long soundsAt);

        /** The last frame was written and will have sounded at {@code endsAt}. */
        void written(Sentence sentence, long endsAt);

        /** The callee heard a hole within a sentence, because its sound came too late. */
        void gap(long nanos);
    }

    private final Carrier carrier;
    private final Listener listener;
    private final PlayoutClock clock;
    private final Deque<SentenceTrack> tracks = new ArrayDeque<>();
    private boolean hesitating;

    public Player(int leadMillis, Carrier carrier, Listener listener) {
        this.carrier = carrier;
        this.listener = listener;
        this.clock = new PlayoutClock(leadMillis);
    }

    /** Makes room for a sentence whose sound is on its way. */
    public void prepare(Sentence sentence, Speakable speakable) {
        tracks.add(new SentenceTrack(sentence, speakable));
    }

    /** Makes room for a line whose sound is all there: a clip, or pressed keys. It plays once it is let go. */
    public void prepare(Sentence sentence, byte[] sound) {
        prepare(sentence, Speakable.verbatim(sentence.text()));
        sound(sentence, sound, Alignment.even(sentence.text(), sound.length / Ulaw.BYTES_PER_MILLI));
        complete(sentence);
    }

    /** Has a prepared sentence played before those that have not begun. */
    public void putFirst(Sentence sentence) {
        track(sentence).ifPresent(first -> {
            List<SentenceTrack> behind = tracks.stream()
                    .filter(track -> track != first && !track.begun())
                    .toList();
            tracks.remove(first);
            tracks.removeAll(behind);
            tracks.add(first);
            tracks.addAll(behind);
        });
    }

    /** Lets a prepared sentence be heard after those before it. */
    public void play(Sentence sentence) {
        track(sentence).ifPresent(SentenceTrack::play);
    }

    /** More sound of a sentence; of one that was dropped it is ignored. */
    public void sound(Sentence sentence, byte[] bytes, Alignment alignment) {
        track(sentence).ifPresent(track -> track.append(bytes, alignment));
    }

    /** All sound of a sentence has come. */
    public void complete(Sentence sentence) {
        track(sentence).ifPresent(SentenceTrack::complete);
    }

    /** Forgets a sentence; what was written of it plays on. */
    public void skip(Sentence sentence) {
        tracks.removeIf(track -> track.sentence().equals(sentence));
    }

    /** Forgets all sentences up to a generation. */
    public void drop(int generation) {
        tracks.removeIf(track -> track.sentence().generation() <= generation);
    }

    /** Silences the callee's side at once. */
    public void silence() {
        hesitating = false;
        carrier.clear();
        clock.rest();
    }

    /** Writes no more for now: what was written plays out, up to a mark, and then there is silence. */
    public void hesitate() {
        hesitating = true;
        begun().ifPresent(track -> carrier.mark(track.mark().toString()));
    }

    /** Goes on; where the callee has heard a hole, from the beginning of the word that it tore. */
    public void goOn(long now) {
        hesitating = false;
        if (clock.starved(now)) {
            begun().ifPresent(SentenceTrack::repeatWord);
            clock.rest();
        }
        pump(now);
    }

    /** Writes what is due at {@code now}. */
    public void pump(long now) {
        if (hesitating) {
            return;
        }
        SentenceTrack track = tracks.peek();
        while (track != null && track.playing()) {
            int frames = track.writable(clock.due(now));
            if (frames > 0) {
                write(track, frames, now);
            }
            if (track.finished()) {
                carrier.mark(track.mark().toString());
                tracks.remove(track);
                listener.written(track.sentence(), clock.endsAt());
            } else if (frames == 0) {
                return;
            } else if (track.markDue()) {
                carrier.mark(track.mark().toString());
            }
            track = tracks.peek();
        }
    }

    private void write(SentenceTrack track, int frames, long now) {
        boolean begun = track.begun();
        if (begun && clock.starved(now)) {
            listener.gap(now - clock.endsAt());
        }
        carrier.audio(track.take(frames));
        long soundsAt = clock.wrote(frames, now);
        if (!begun) {
            listener.started(track.sentence(), soundsAt);
        }
    }

    private Optional<SentenceTrack> begun() {
        return Optional.ofNullable(tracks.peek()).filter(SentenceTrack::begun);
    }

    private Optional<SentenceTrack> track(Sentence sentence) {
        return tracks.stream()
                .filter(track -> track.sentence().equals(sentence))
                .findFirst();
    }
}
