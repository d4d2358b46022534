package dev.preop.kit.testing;

import java.util.List;
import java.util.UUID;

/** The users of the tests, the same as those of the Supabase simulator. */
public final class TestUsers {

    private static final TestUser OPERATOR = new TestUser(
            UUID.fromString("7f000000-0000-4000-8000-000000000001"),
            "operator@preop.test",
            "Alex Morgan",
            List.of("operator"));
    private static final TestUser OTHER = new TestUser(
            UUID.fromString("7f000000-0000-4000-8000-000000000002"),
            "other@preop.test",
            "Robin Reed",
            List.of("operator"));
    private static final TestUser ADMIN = new TestUser(
            UUID.fromString("7f000000-0000-4000-8000-000000000003"),
            "admin@preop.test",
            "Sam Field",
            List.of("operator", "admin"));

    private TestUsers() {}

    public static TestUser operator() {
        return OPERATOR;
    }

    /** Someone who must not see what belongs to the operator. */
    public static TestUser other() {
        return OTHER;
    }

    public static TestUser admin() {
        return ADMIN;
    }
}
