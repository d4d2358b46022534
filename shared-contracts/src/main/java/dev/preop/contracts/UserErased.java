package dev.preop.contracts;

import java.time.Instant;
import java.util.UUID;

/** {@code user.erased}: a user wants nothing kept of them; whoever keeps something deletes it. */
public record UserErased(UUID userId, Instant at) implements Event {

    public UserErased {
        Require.present(userId, "user_id");
        Require.present(at, "at");
    }

    @Override
    public String topic() {
        return Topics.USER_ERASED;
    }

    @Override
    public String key() {
        return userId.toString();
    }
}
