package dev.preop.notification.delivery;

import org.jspecify.annotations.Nullable;

/** What came of handing something over to a mail server or carrier. */
public sealed interface Receipt {

    /** It was taken. */
    record Sent(@Nullable String providerId) implements Receipt {}

    /** It was not taken and never will be. */
    record Refused(String reason) implements Receipt {}

    /** It was surely not taken; another time it may be. */
    record NotSent(String reason) implements Receipt {}

    /** Nobody knows whether it was taken; trying again could tell the user twice. */
    record Unknown(String reason) implements Receipt {}
}
