package dev.preop.task.testing;

import dev.preop.kit.testing.TestUser;
import java.util.List;
import java.util.UUID;

/** Users of whom nothing is known yet. */
public final class People {

    private People() {}

    public static TestUser somebody() {
        return new TestUser(UUID.randomUUID(), "somebody@preop.test", "Jo Park", List.of("operator"));
    }
}
