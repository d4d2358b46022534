package dev.preop.task.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A browser in which the user wants to be told, as it tells of its push subscription.
 *
 * @param endpoint where its push service takes messages
 */
public record BrowserSubscription(
        @NotNull
        @Size(max = 1000)
        @Pattern(regexp = "https://[A-Za-z0-9._~:/?=&%+-]+", message = "must be an https URL")
        String endpoint,

        @NotNull @Valid Keys keys) {

    /** Base64url of the browser's public key, 65 bytes, and of its 16 secret bytes. */
    public record Keys(
            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{87}=?")
            String p256dh,

            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{22}(==)?")
            String auth) {

        /** They stay out of the log. */
        @Override
        public String toString() {
            return "Keys[]";
        }
    }

    /** The endpoint stays out of the log. */
    @Override
    public String toString() {
        return "BrowserSubscription[]";
    }
}
