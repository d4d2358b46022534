package dev.preop.stack.bench.api;

import dev.preop.stack.console.Credentials;
import dev.preop.stack.console.SignIn;
import dev.preop.stack.process.Secrets;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A user who asks for what is theirs. */
record Reader(UUID id, Credentials credentials, String token) {

    /** So many new users, signed in. */
    static List<Reader> signedIn(int count, URI api, URI supabase, String publishableKey, String secretKey) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    var user = new Credentials(
                            api, supabase, publishableKey, "reader%d@preop.test".formatted(number), Secrets.password());
                    var id = UUID.fromString(SignIn.add(user, secretKey));
                    return new Reader(id, user, SignIn.token(user));
                })
                .toList();
    }

    /** Never tells the token. */
    @Override
    public String toString() {
        return id.toString();
    }
}
