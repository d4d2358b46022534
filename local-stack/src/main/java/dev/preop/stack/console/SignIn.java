package dev.preop.stack.console;

import java.net.URI;
import java.util.Map;

/** Users of Supabase Auth. */
public final class SignIn {

    private SignIn() {}

    /** The access token for e-mail and password. */
    public static String token(Credentials credentials) {
        return new Http()
                .post(
                        URI.create(credentials.supabase() + "/auth/v1/token?grant_type=password"),
                        Map.of("apikey", credentials.publishableKey()),
                        Map.of("email", credentials.email(), "password", credentials.password()))
                .path("access_token")
                .asText();
    }

    /**
     * Adds a user who can sign in at once.
     *
     * @param secretKey the project's key for administration
     * @return the user's id
     */
    public static String add(Credentials user, String secretKey) {
        return new Http()
                .post(
                        URI.create(user.supabase() + "/auth/v1/admin/users"),
                        Map.of("apikey", secretKey),
                        Map.of("email", user.email(), "password", user.password(), "email_confirm", true))
                .path("id")
                .asText();
    }
}
