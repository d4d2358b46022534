package dev.preop.speech.recording;

import java.util.UUID;

/**
 * A piece of a call's recording.
 *
 * @param storagePath below the bucket, {@code <user>/<session>/<piece>.wav}; pieces sort by time
 */
public record AudioAsset(UUID id, UUID sessionId, UUID userId, String storagePath, long durationMs) {}
