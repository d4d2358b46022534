package dev.preop.gateway.sms;

import io.smallrye.mutiny.Uni;

/** Sends text messages. */
public interface SmsSender {

    /**
     * Asks the carrier once to send the message and answers with its id there. Fails with a problem:
     * {@code service_unavailable} and {@code number_refused} say that nothing was sent, {@code message_outcome_unknown}
     * that it may have been.
     */
    Uni<String> send(Sms sms);
}
