package dev.preop.task.user;

import java.util.Optional;
import java.util.UUID;

/**
 * On whose behalf a call is made. Its text form tells neither name nor number.
 *
 * @param fullName for the sentence in which the agent says for whom it speaks
 * @param verifiedPhone E.164, confirmed by Supabase Auth: where a call may be put through to
 */
public record Owner(UUID id, Optional<String> fullName, Optional<String> verifiedPhone) {

    @Override
    public String toString() {
        return "Owner[" + id + "]";
    }
}
