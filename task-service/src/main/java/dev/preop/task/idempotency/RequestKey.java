package dev.preop.task.idempotency;

import java.util.UUID;

/**
 * A request that its client can recognise. Both texts are blind indexes: clients put into a key what they like.
 *
 * @param key the client's {@code Idempotency-Key}
 * @param fingerprint of what is asked for: the same key on another request is a mistake
 */
public record RequestKey(UUID userId, String key, String fingerprint) {}
