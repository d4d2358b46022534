package dev.preop.speech.recording;

/** Takes down both sides of one call. Times are milliseconds from the call's start. One thread at a time. */
public interface Recorder {

    /** For a call that is not to be recorded. */
    Recorder NONE = new Recorder() {
        @Override
        public void callee(byte[] frame, long nowMs) {}

        @Override
        public void agent(byte[] sound, long nowMs) {}

        @Override
        public void cut(long nowMs) {}

        @Override
        public void end(long nowMs) {}
    };

    /** The callee's next frame. */
    void callee(byte[] frame, long nowMs);

    /** Whole frames given to the carrier, which plays them after those it holds. */
    void agent(byte[] sound, long nowMs);

    /** The carrier threw away what it held. */
    void cut(long nowMs);

    /** The call is over. */
    void end(long nowMs);
}
