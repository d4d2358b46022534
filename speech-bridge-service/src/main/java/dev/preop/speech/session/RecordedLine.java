package dev.preop.speech.session;

import dev.preop.speech.playback.Carrier;
import dev.preop.speech.recording.Recorder;
import io.vertx.core.buffer.Buffer;
import java.util.function.LongSupplier;

/** The way to the callee's ear with a recorder listening in. */
record RecordedLine(Carrier line, Recorder recorder, LongSupplier nowMs) implements Carrier {

    @Override
    public void audio(Buffer frames) {
        recorder.agent(frames.getBytes(), nowMs.getAsLong());
        line.audio(frames);
    }

    @Override
    public void mark(String name) {
        line.mark(name);
    }

    @Override
    public void clear() {
        recorder.cut(nowMs.getAsLong());
        line.clear();
    }
}
