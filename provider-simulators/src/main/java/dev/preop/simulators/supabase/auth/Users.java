package dev.preop.simulators.supabase.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The people who can sign in: three seeded ones whose ids are the same after every start, and those an admin adds. */
final class Users {

    private final Map<String, User> byEmail = new ConcurrentHashMap<>();

    Users(String password, Instant createdAt) {
        seed("operator@preop.test", "14155550190", password, "Alex Morgan", List.of("operator"), createdAt);
        seed("other@preop.test", "", password, "Sam Rivera", List.of("operator"), createdAt);
        seed("admin@preop.test", "", password, "Robin Chen", List.of("operator", "admin"), createdAt);
    }

    Optional<User> authenticate(String email, String password) {
        return Optional.ofNullable(byEmail.get(email.toLowerCase(Locale.ROOT)))
                .filter(user -> MessageDigest.isEqual(utf8(user.password()), utf8(password)));
    }

    Optional<User> find(UUID id) {
        return byEmail.values().stream().filter(user -> user.id().equals(id)).findFirst();
    }

    boolean isTaken(String phone) {
        return byEmail.values().stream().anyMatch(user -> user.phone().equals(phone));
    }

    void replace(User user) {
        byEmail.replace(user.email().toLowerCase(Locale.ROOT), user);
    }

    /** Adds a user unless the address is taken. */
    boolean add(User user) {
        return byEmail.putIfAbsent(user.email().toLowerCase(Locale.ROOT), user) == null;
    }

    private void seed(String email, String phone, String password, String name, List<String> roles, Instant createdAt) {
        add(new User(UUID.nameUUIDFromBytes(utf8(email)), email, phone, createdAt, password, name, roles, createdAt));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
