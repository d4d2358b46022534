package dev.preop.transcript;

import dev.preop.contracts.Sentiment;
import dev.preop.contracts.Verdict;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What came of a call.
 *
 * @param moods how each of the callee's segments sounds
 * @param verdict {@code confirmed} when a confirmed fact supports that the goal was achieved
 */
public record Outcome(
        String summary,
        Sentiment sentiment,
        Map<UUID, Sentiment> moods,
        boolean goalAchieved,
        Verdict verdict,
        boolean followUpRequired,
        List<String> followUps,
        List<Fact> facts) {

    public Outcome {
        moods = Map.copyOf(moods);
        followUps = List.copyOf(followUps);
        facts = List.copyOf(facts);
    }

    /** The outcome of a call on which the callee said nothing: known without asking a model. */
    static Outcome nothingSaid() {
        return new Outcome(
                "The call ended before anything was said.",
                Sentiment.NEUTRAL,
                Map.of(),
                false,
                Verdict.OUTCOME_UNKNOWN,
                true,
                List.of(),
                List.of());
    }

    /** The outcome of a call that no model would judge. */
    static Outcome notJudged() {
        return new Outcome(
                "The call could not be summarised; its transcript is complete.",
                Sentiment.UNKNOWN,
                Map.of(),
                false,
                Verdict.OUTCOME_UNKNOWN,
                true,
                List.of(),
                List.of());
    }
}
