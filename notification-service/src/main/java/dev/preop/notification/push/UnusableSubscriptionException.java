package dev.preop.notification.push;

/** A subscription with keys for which nothing can be sealed. */
public final class UnusableSubscriptionException extends RuntimeException {

    UnusableSubscriptionException(Throwable cause) {
        super("the browser's keys cannot be used", cause);
    }
}
