package dev.preop.stack.console;

import java.net.URI;

/**
 * All it takes to act as an operator.
 *
 * @param api where the operator API listens
 * @param supabase where users sign in
 */
public record Credentials(URI api, URI supabase, String publishableKey, String email, String password) {

    /** Never tells the password. */
    @Override
    public String toString() {
        return "%s at %s".formatted(email, api);
    }
}
