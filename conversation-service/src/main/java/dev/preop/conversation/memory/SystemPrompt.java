package dev.preop.conversation.memory;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.Commitment;
import dev.preop.contracts.Money;
import dev.preop.contracts.Plan;
import dev.preop.conversation.conversation.Briefing;
import dev.preop.conversation.conversation.Permission;
import dev.preop.conversation.language.PromptWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rules and facts of one call. They stay the same for the whole call, so that the model can reuse its prefix. */
final class SystemPrompt {

    private SystemPrompt() {}

    static String of(Briefing briefing) {
        Plan plan = briefing.plan();
        String rules = PromptWords.of(briefing.languageTag())
                .rules(direction(briefing), line(briefing.owner()), line(briefing.tone()));
        return rules
                + String.join(
                        "\n",
                        "",
                        "LANGUAGE: " + line(briefing.languageTag()),
                        "GOAL: " + line(plan.goal()),
                        "STEPS: " + list(plan.steps()),
                        "QUESTIONS: " + list(plan.questionsToAsk()),
                        "CONSTRAINTS: " + constraints(briefing.envelope()),
                        "PREFERENCES: " + preferences(plan.softPreferences()),
                        "TODAY: " + briefing.today(),
                        "CALL: " + word(briefing.direction()),
                        "MAY TRANSFER: " + yes(briefing, Permission.TRANSFER),
                        "VOICEMAIL: " + yes(briefing, Permission.LEAVE_VOICEMAIL));
    }

    private static String direction(Briefing briefing) {
        return switch (briefing.direction()) {
            case INBOUND -> "inbound";
            case OUTBOUND, UNKNOWN -> "outbound";
        };
    }

    private static String yes(Briefing briefing, Permission permission) {
        return briefing.may().contains(permission) ? "yes" : "no";
    }

    private static String constraints(AuthorityEnvelope envelope) {
        Money ceiling = envelope.ceiling();
        String price = ceiling == null
                ? "no money may be committed"
                : "max price " + ceiling.amount().stripTrailingZeros().toPlainString() + " " + ceiling.currency();
        String commitments = envelope.commitments().stream()
                .filter(commitment -> commitment != Commitment.UNKNOWN)
                .map(SystemPrompt::word)
                .sorted()
                .collect(Collectors.joining(", "));
        return commitments.isEmpty() ? price : price + "; may " + commitments;
    }

    private static String preferences(Plan.SoftPreferences preferences) {
        List<String> parts = new ArrayList<>();
        if (preferences.preferredDay() != null) {
            parts.add("preferred_day " + line(preferences.preferredDay()));
        }
        if (preferences.preferredDate() != null) {
            parts.add("preferred_date " + preferences.preferredDate());
        }
        if (preferences.preferredTime() != null) {
            parts.add("preferred_time " + line(preferences.preferredTime()));
        }
        return list(parts);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String list(List<String> items) {
        return items.isEmpty() ? "none" : items.stream().map(SystemPrompt::line).collect(Collectors.joining("; "));
    }

    /** One line: a line break in a planned text must not be able to start a line of its own here. */
    static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
