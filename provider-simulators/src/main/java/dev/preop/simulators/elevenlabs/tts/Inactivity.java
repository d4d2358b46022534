package dev.preop.simulators.elevenlabs.tts;

/** The error of a socket on which nothing was said for too long. */
final class Inactivity {

    private Inactivity() {}

    static SocketError error(TtsQuery query) {
        return new SocketError(
                "input_timeout_exceeded",
                "Have not received a new text input within the timeout of "
                        + query.inactivity().toSeconds()
                        + " seconds. Streaming input terminated. Please make sure to send \"\" as the last input message.");
    }
}
