package dev.preop.task.sms;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Sends text messages. */
public interface SmsGateway {

    /**
     * Has the message sent once. Does not fail: what is not surely a refusal is an unknown outcome.
     *
     * @param number E.164
     */
    Uni<Receipt> send(UUID messageId, String number, String text);
}
