package dev.preop.transcript.persistence;

import dev.preop.kit.persistence.upkeep.Expiry;
import dev.preop.kit.persistence.upkeep.Perishable;
import jakarta.inject.Singleton;

/** Transcripts go with their segments and facts. */
@Singleton
class TranscriptRetention implements Perishable {

    private final RetentionConfig config;

    TranscriptRetention(RetentionConfig config) {
        this.config = config;
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("call_transcripts", "created_at", config.transcripts());
    }
}
