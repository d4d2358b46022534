package dev.preop.notification.push;

import java.net.URI;

/**
 * A browser's push subscription.
 *
 * @param endpoint where its push service takes messages; who knows it can send there
 * @param p256dh the browser's public key, an uncompressed point of P-256 in base64url
 * @param auth its 16 secret bytes in base64url
 */
public record Subscription(URI endpoint, String p256dh, String auth) {

    /** Address and secret stay out of the log. */
    @Override
    public String toString() {
        return "Subscription[]";
    }
}
