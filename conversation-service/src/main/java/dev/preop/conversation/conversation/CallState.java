package dev.preop.conversation.conversation;

import dev.preop.conversation.authority.Consent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call has come to, beyond what was said.
 *
 * @param paused whether the operator keeps the agent silent
 * @param refused whether the user refused an offer or did not answer
 * @param notes what the agent wrote down and what it did
 * @param approval the question that the callee waits for
 * @param holdingSince since when we have been on hold
 */
public record CallState(
        Answerer answerer,
        boolean paused,
        Consent consent,
        boolean refused,
        List<String> notes,
        @Nullable PendingApproval approval,
        @Nullable Instant holdingSince) {

    public static final CallState NEW =
            new CallState(Answerer.UNKNOWN, false, Consent.NONE, false, List.of(), null, null);

    private static final int MOST_NOTES = 12;

    public CallState {
        notes = List.copyOf(notes);
    }

    public CallState answeredBy(Answerer who) {
        return new CallState(who, paused, consent, refused, notes, approval, holdingSince);
    }

    public CallState paused(boolean silent) {
        return new CallState(answerer, silent, consent, refused, notes, approval, holdingSince);
    }

    /** Adds a note; the oldest goes when there are too many. */
    public CallState noting(String note) {
        List<String> all = new ArrayList<>(notes);
        all.add(note);
        List<String> kept = all.subList(Math.max(0, all.size() - MOST_NOTES), all.size());
        return new CallState(answerer, paused, consent, refused, kept, approval, holdingSince);
    }

    public CallState awaiting(@Nullable PendingApproval question) {
        return new CallState(answerer, paused, consent, refused, notes, question, holdingSince);
    }

    /** The user agreed to what was asked. */
    public CallState approved(PendingApproval question) {
        Consent given = question.amount() == null
                ? new Consent(consent.amount(), true)
                : new Consent(question.amount(), consent.unlisted());
        return new CallState(answerer, paused, given, refused, notes, null, holdingSince);
    }

    /** The user refused, or did not answer in time. */
    public CallState declined() {
        return new CallState(answerer, paused, consent, true, notes, null, holdingSince);
    }

    public CallState holding(@Nullable Instant since) {
        return new CallState(answerer, paused, consent, refused, notes, approval, since);
    }

    /** Names no content: notes may hold personal data. */
    @Override
    public String toString() {
        return "CallState[" + answerer + "]";
    }
}
