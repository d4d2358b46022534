package dev.preop.notification.delivery;

import dev.preop.notification.preference.Channel;
import io.smallrye.mutiny.Uni;

/** Brings messages to users on one channel. */
public interface Courier {

    Channel channel();

    /** Whether this installation has the channel. */
    boolean isOffered();

    /** Hands the message over once. Does not fail: what went wrong is in the receipt. */
    Uni<Receipt> bring(Parcel parcel);
}
