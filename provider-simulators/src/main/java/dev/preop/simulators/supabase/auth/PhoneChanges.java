package dev.preop.simulators.supabase.auth;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Users' new numbers: asked for, then confirmed with the code that was sent there. A code is good for a minute, and a
 * minute must pass before the next is sent.
 */
final class PhoneChanges {

    private static final Pattern E_164 = Pattern.compile("[1-9][0-9]{1,14}");
    private static final Duration PAUSE = Duration.ofSeconds(60);
    private static final Duration GOOD = Duration.ofSeconds(60);
    private static final int REMEMBERED = 100;

    /** The latest change of a user; without phone and code once it is confirmed. */
    private record Change(UUID userId, String phone, String code, Instant sentAt) {

        boolean isConfirmedBy(String told, String token, Instant now) {
            return !code.isEmpty() && phone.equals(told) && code.equals(token) && !now.isAfter(sentAt.plus(GOOD));
        }
    }

    private record Message(String body, Instant sentAt) {}

    private final Users users;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<UUID, Change> changes = new HashMap<>();
    private final Deque<Message> messages = new ArrayDeque<>();

    PhoneChanges(Users users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    /** Sends a code to {@code phone}, unless it is the user's already. */
    synchronized void begin(User user, String phone, String channel) {
        String digits = digits(phone);
        if (!channel.equals("sms")) {
            throw new AuthFailure(
                    400, "validation_failed", "Invalid channel, supported values are 'sms' or 'whatsapp'");
        }
        if (digits.equals(user.phone())) {
            return;
        }
        if (users.isTaken(digits)) {
            throw new AuthFailure(422, "phone_exists", "A user with this phone number has already been registered");
        }
        Instant now = clock.instant();
        requirePause(user.id(), now);
        String code = "%06d".formatted(random.nextInt(1_000_000));
        changes.put(user.id(), new Change(user.id(), digits, code, now));
        messages.addFirst(new Message("Your code is " + code, now));
        if (messages.size() > REMEMBERED) {
            messages.removeLast();
        }
    }

    private void requirePause(UUID userId, Instant now) {
        Change before = changes.get(userId);
        if (before != null && !before.sentAt().plus(PAUSE).isBefore(now)) {
            long left = Duration.between(now, before.sentAt().plus(PAUSE)).toSeconds();
            throw new AuthFailure(
                    429,
                    "over_sms_send_rate_limit",
                    "For security reasons, you can only request this after " + left + " seconds.");
        }
    }

    /** Gives the number to the user who asked for it; {@code verification} is the body of the request. */
    synchronized User confirm(JsonObject verification) {
        String type = verification.getString("type", "");
        if (type.isEmpty()) {
            throw new AuthFailure(400, "validation_failed", "Verify requires a verification type");
        }
        if (!type.equals("phone_change")) {
            throw new AuthFailure(400, "validation_failed", "Unsupported verification type");
        }
        String token = verification.getString("token", "");
        if (token.isEmpty()) {
            throw new AuthFailure(400, "validation_failed", "Verify requires either a token or a token hash");
        }
        String phone = digits(verification.getString("phone", ""));
        Instant now = clock.instant();
        Change change = changes.values().stream()
                .filter(each -> each.isConfirmedBy(phone, token, now))
                .findFirst()
                .orElseThrow(() -> new AuthFailure(403, "otp_expired", "Token has expired or is invalid"));
        User user = users.find(change.userId()).orElseThrow().withPhone(phone, now);
        users.replace(user);
        changes.put(user.id(), new Change(user.id(), "", "", change.sentAt()));
        return user;
    }

    /** What the user's own data tells of a change under way. */
    synchronized JsonObject pending(UUID userId) {
        Change change = changes.get(userId);
        if (change == null) {
            return new JsonObject();
        }
        JsonObject told =
                new JsonObject().put("phone_change_sent_at", change.sentAt().toString());
        return change.phone().isEmpty() ? told : told.put("new_phone", change.phone());
    }

    /** What was sent, the latest first, and not to whom. */
    synchronized JsonObject sentMessages() {
        JsonArray array = new JsonArray();
        messages.forEach(message -> array.add(new JsonObject()
                .put("body", message.body())
                .put("sent_at", message.sentAt().toString())));
        return new JsonObject().put("messages", array);
    }

    private static String digits(String phone) {
        String digits = (phone.startsWith("+") ? phone.substring(1) : phone).replace(" ", "");
        if (!E_164.matcher(digits).matches()) {
            throw new AuthFailure(400, "validation_failed", "Invalid phone number format (E.164 required)");
        }
        return digits;
    }
}
