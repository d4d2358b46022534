package dev.preop.speech.session;

import dev.preop.contracts.HangUpReason;
import dev.preop.speech.playback.Carrier;

/** The gateway's end of the call. */
public interface GatewayLine extends Carrier {

    /** Asks the gateway to end the call. */
    void hangUp(HangUpReason reason);

    /** Closes the socket. */
    void close();
}
