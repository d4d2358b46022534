package dev.preop.speech.recording.rest;

import dev.preop.speech.recording.Recordings;
import java.net.URI;
import java.util.List;

/**
 * A call's recording as the task service takes it.
 *
 * @param urls the pieces in order; each serves for ten minutes
 */
record RecordingView(List<URI> urls, long durationMs, int channels) {

    static RecordingView of(Recordings.Found found) {
        return new RecordingView(found.pieces(), found.durationMs(), 2);
    }
}
