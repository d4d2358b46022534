package dev.preop.simulators.supabase.auth;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Sign-in sessions and their refresh tokens. A token is good once; using one a second time revokes its whole session,
 * because one of the two holders is a thief.
 */
final class Sessions {

    /**
     * One sign-in of one user.
     *
     * @param method how, as {@code amr} names it
     */
    record Session(UUID id, UUID userId, String method, Instant signedInAt) {}

    private record RefreshToken(Session session, boolean used) {}

    private final SecureRandom random = new SecureRandom();
    private final Map<UUID, Session> live = new HashMap<>();
    private final Map<String, RefreshToken> tokens = new HashMap<>();

    synchronized Session open(UUID userId, String method, Instant now) {
        Session session = new Session(UUID.randomUUID(), userId, method, now);
        live.put(session.id(), session);
        return session;
    }

    synchronized String issueToken(Session session) {
        String token =
                new BigInteger(60, random).add(BigInteger.ONE.shiftLeft(60)).toString(Character.MAX_RADIX);
        tokens.put(token, new RefreshToken(session, false));
        return token;
    }

    /** Spends a refresh token and answers its session. */
    synchronized Session spend(String token) {
        RefreshToken known = tokens.get(token);
        if (known == null) {
            throw new AuthFailure(400, "refresh_token_not_found", "Invalid Refresh Token: Refresh Token Not Found");
        }
        if (known.used()) {
            live.remove(known.session().id());
            throw new AuthFailure(400, "refresh_token_already_used", "Invalid Refresh Token: Already Used");
        }
        if (!live.containsKey(known.session().id())) {
            throw new AuthFailure(400, "session_not_found", "Invalid Refresh Token: Session Not Found");
        }
        tokens.put(token, new RefreshToken(known.session(), true));
        return known.session();
    }

    synchronized boolean isLive(UUID sessionId) {
        return live.containsKey(sessionId);
    }

    /** Ends this session only. */
    synchronized void close(UUID sessionId) {
        live.remove(sessionId);
    }

    /** Ends every session of the user but {@code except}, which may name none. */
    synchronized void closeAllBut(UUID userId, UUID except) {
        live.values()
                .removeIf(session ->
                        session.userId().equals(userId) && !session.id().equals(except));
    }
}
