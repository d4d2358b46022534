package dev.preop.speech.session;

import dev.preop.contracts.HangUpReason;
import dev.preop.speech.playback.Carrier;

/** The gateway's end of the call. */
public interface GatewayLine extends Carrier {

    /** Asks the gateway to end the call. */
    void hangUp(HangUpReason reason);

    /** Asks the gateway to hand the call over; it alone opens the sealed number. */
    void transfer(String sealedNumber);

    /** Asks the gateway to have the carrier hear the callee, and to hand on what it hears. */
    void listen(String language);

    /** Closes the socket. */
    void close();
}
