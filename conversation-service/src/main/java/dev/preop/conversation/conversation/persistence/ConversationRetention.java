package dev.preop.conversation.conversation.persistence;

import dev.preop.kit.persistence.upkeep.Expiry;
import dev.preop.kit.persistence.upkeep.Perishable;
import jakarta.inject.Singleton;

/** What the agent remembers of a call goes with its turns; what was said rests in the transcript. */
@Singleton
class ConversationRetention implements Perishable {

    private final RetentionConfig config;

    ConversationRetention(RetentionConfig config) {
        this.config = config;
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("conversations", "updated_at", config.conversations());
    }
}
