package dev.preop.simulators.twilio.media;

import dev.preop.simulators.twilio.error.StreamProblem;

/** What a media stream tells the call it belongs to. */
public interface StreamEvents {

    /** The application's socket is open and was greeted. */
    void started(MediaStream stream);

    /** The application said something legal. */
    void received(MediaStream stream, StreamMessage message);

    /** Something went wrong; the stream may go on. */
    void problem(MediaStream stream, StreamProblem problem, String detail);

    /** The stream is over, and not because the call stopped it. */
    void ended(MediaStream stream);
}
