package dev.preop.notification.push.rest;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.FieldError;
import dev.preop.kit.problem.ProblemException;
import dev.preop.notification.push.Subscription;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** What a browser tells of its subscription. */
public record SubscriptionBody(
        @NotNull @Size(max = 1000) @Pattern(regexp = "https?://[A-Za-z0-9._~:/?=&%+-]+", message = "must be a URL")
        String endpoint,

        @NotNull @Valid Keys keys) {

    /** Base64url of 65 and of 16 bytes. */
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

    Subscription subscription() {
        try {
            return new Subscription(new URI(endpoint), keys.p256dh(), keys.auth());
        } catch (URISyntaxException e) {
            throw new ProblemException(
                    ErrorCode.VALIDATION_FAILED,
                    "The subscription cannot be used.",
                    List.of(new FieldError("endpoint", "must be a URL")));
        }
    }

    /** The endpoint stays out of the log. */
    @Override
    public String toString() {
        return "SubscriptionBody[]";
    }
}
