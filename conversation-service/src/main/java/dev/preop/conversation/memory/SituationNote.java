package dev.preop.conversation.memory;

import dev.preop.contracts.Disclosure;
import dev.preop.contracts.Money;
import dev.preop.conversation.conversation.Answerer;
import dev.preop.conversation.conversation.Briefing;
import dev.preop.conversation.conversation.CallState;
import dev.preop.conversation.conversation.Conversation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What changes while a call goes on. It stands after everything that was said, so that what comes before it stays the
 * same from turn to turn. Personal details are withheld until a person is known to listen.
 */
final class SituationNote {

    private SituationNote() {}

    static String of(Conversation conversation) {
        CallState state = conversation.state();
        List<String> lines = new ArrayList<>();
        lines.add("ANSWERED BY: " + state.answerer().name().toLowerCase(Locale.ROOT));
        lines.add("MAY DISCLOSE: "
                + (state.answerer() == Answerer.HUMAN ? disclosures(conversation.briefing()) : "nothing yet"));
        Money approved = state.consent().amount();
        if (approved != null) {
            lines.add(
                    "APPROVED: " + approved.amount().stripTrailingZeros().toPlainString() + " " + approved.currency());
        }
        if (state.consent().unlisted()) {
            lines.add("APPROVED: what you asked for");
        }
        if (!state.notes().isEmpty()) {
            lines.add("NOTES: " + SystemPrompt.list(state.notes()));
        }
        return String.join("\n", lines);
    }

    private static String disclosures(Briefing briefing) {
        Stream<String> allowed = briefing.envelope().mayDisclose().stream()
                .filter(disclosure -> disclosure != Disclosure.UNKNOWN)
                .map(disclosure -> disclosure == Disclosure.NAME && briefing.ownerName() != null
                        ? "name " + SystemPrompt.line(briefing.ownerName())
                        : SystemPrompt.word(disclosure));
        return SystemPrompt.list(allowed.sorted().toList());
    }
}
