package dev.preop.transcript;

import dev.preop.contracts.Sentiment;
import dev.preop.contracts.Verdict;
import java.util.List;

/**
 * What came of a call.
 *
 * @param verdict {@code confirmed} when a confirmed fact supports that the goal was achieved
 */
public record Outcome(
        String summary,
        Sentiment sentiment,
        boolean goalAchieved,
        Verdict verdict,
        boolean followUpRequired,
        List<String> followUps,
        List<Fact> facts) {

    public Outcome {
        followUps = List.copyOf(followUps);
        facts = List.copyOf(facts);
    }

    /** The outcome of a call on which the callee said nothing: known without asking a model. */
    static Outcome nothingSaid() {
        return new Outcome(
                "The call ended before anything was said.",
                Sentiment.NEUTRAL,
                false,
                Verdict.OUTCOME_UNKNOWN,
                true,
                List.of(),
                List.of());
    }
}
