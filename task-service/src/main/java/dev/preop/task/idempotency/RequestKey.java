package dev.preop.task.idempotency;

import java.util.UUID;

/**
 * A request that its client can recognise. What is stored are blind indexes: clients put into a key what they like.
 *
 * @param given the client's {@code Idempotency-Key}, never stored
 * @param key its blind index
 * @param fingerprint of what is asked for: the same key on another request is a mistake
 */
public record RequestKey(UUID userId, String given, String key, String fingerprint) {}
