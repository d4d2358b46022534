package dev.preop.conversation.turn;

import dev.preop.conversation.conversation.Briefing;
import dev.preop.conversation.language.Phrase;

/** The message to an answering machine. Anybody may hear it, so it tells no more than the user's first name. */
final class Voicemail {

    private Voicemail() {}

    static String text(Briefing briefing) {
        String owner = briefing.owner();
        boolean named = briefing.ownerName() != null && !briefing.ownerName().isBlank();
        return briefing.phrases().the(Phrase.VOICEMAIL, "first", named ? owner.split("\\s+", 2)[0] : owner);
    }
}
