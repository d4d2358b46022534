package dev.preop.kit.testing;

import java.util.UUID;

/** Who tries: as which database role, with which claims, on whose row. */
enum RowActor {
    /** The signed-in user, on a row of one's own. */
    OWN(
            "authenticated",
            TestUsers.operator().id().toString(),
            TestUsers.operator().id()),
    /** The signed-in user, on another user's row. */
    OTHER(
            "authenticated",
            TestUsers.operator().id().toString(),
            TestUsers.other().id()),
    /** A transaction in which the claims were forgotten. */
    NONE("authenticated", "", TestUsers.operator().id()),
    /** A transaction with claims that name no user. */
    GARBAGE("authenticated", "garbage", TestUsers.operator().id()),
    /** A request without a token. */
    ANONYMOUS("anon", "", TestUsers.operator().id()),
    /** The service itself, in a consumer or job. */
    SERVICE("none", "", TestUsers.operator().id());

    private final String role;
    private final String subject;
    private final UUID owner;

    RowActor(String role, String subject, UUID owner) {
        this.role = role;
        this.subject = subject;
        this.owner = owner;
    }

    String role() {
        return role;
    }

    String subject() {
        return subject;
    }

    /** Whose row it is. */
    UUID owner() {
        return owner;
    }
}
