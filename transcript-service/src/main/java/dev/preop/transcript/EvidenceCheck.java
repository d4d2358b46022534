package dev.preop.transcript;

import dev.preop.contracts.FactType;
import dev.preop.contracts.Sentiment;
import dev.preop.contracts.Verdict;
import dev.preop.transcript.client.ExtractionDraft;
import dev.preop.transcript.client.ExtractionDraft.FactDraft;
import dev.preop.transcript.client.SummaryDraft;
import dev.preop.transcript.client.SummaryDraft.MoodDraft;
import dev.preop.transcript.redaction.SpeechRedactor;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Believes of a model's answer only what the transcript supports. A fact whose quote the callee said is confirmed; one
 * that only the assistant said is unconfirmed; one that nobody said is dropped. That the goal was achieved is confirmed
 * only together with a confirmed commitment.
 */
public final class EvidenceCheck {

    private static final Set<FactType> COMMITMENTS =
            EnumSet.of(FactType.APPOINTMENT, FactType.CONFIRMATION_NUMBER, FactType.PRICE, FactType.HOURS);
    private static final int SHORTEST_QUOTE = 2;

    private EvidenceCheck() {}

    public static Outcome check(NumberedTranscript transcript, SummaryDraft summary, ExtractionDraft extraction) {
        List<Fact> facts = orEmpty(extraction.facts()).stream()
                .flatMap(draft -> fact(transcript, draft).stream())
                .distinct()
                .toList();
        String words = summary.summary() == null ? "" : summary.summary().strip();
        return new Outcome(
                words.isEmpty() ? "No summary could be made of this call." : words,
                sentiment(summary.sentiment()),
                moods(transcript, orEmpty(summary.moods())),
                summary.goalAchieved(),
                verdict(summary.goalAchieved(), facts),
                summary.followUpRequired(),
                orEmpty(summary.followUpTasks()),
                facts);
    }

    /** A mood is believed of the callee's lines only; those without one sound neutral. */
    private static Map<UUID, Sentiment> moods(NumberedTranscript transcript, List<MoodDraft> drafts) {
        Map<UUID, Sentiment> moods = new HashMap<>();
        transcript.segments().stream()
                .filter(segment -> segment.speaker() == Speaker.HUMAN)
                .forEach(segment -> moods.put(segment.id(), Sentiment.NEUTRAL));
        drafts.forEach(draft -> transcript
                .line(draft.segment())
                .ifPresent(segment -> moods.replace(segment.id(), sentiment(draft.sentiment()))));
        return moods;
    }

    private static Verdict verdict(boolean goalAchieved, List<Fact> facts) {
        if (!goalAchieved) {
            return Verdict.UNCONFIRMED;
        }
        boolean supported = facts.stream()
                .anyMatch(fact -> fact.verdict() == Verdict.CONFIRMED && COMMITMENTS.contains(fact.type()));
        return supported ? Verdict.CONFIRMED : Verdict.OUTCOME_UNKNOWN;
    }

    private static Optional<Fact> fact(NumberedTranscript transcript, FactDraft draft) {
        FactType type = factType(draft.type());
        Map<String, Object> value = FactValues.of(type, draft.value());
        String quote = draft.quote() == null ? "" : draft.quote().strip();
        if (type == FactType.UNKNOWN || value.isEmpty() || quote.length() < SHORTEST_QUOTE) {
            return Optional.empty();
        }
        return supporting(transcript, draft.segment(), quote)
                .filter(segment -> FactValues.agree(type, value, transcript, quote))
                .map(segment -> new Fact(
                        type,
                        value,
                        Math.clamp(draft.confidence(), 0.0, 1.0),
                        segment.speaker() == Speaker.HUMAN ? Verdict.CONFIRMED : Verdict.UNCONFIRMED,
                        segment.id(),
                        quote,
                        shown(segment, quote)));
    }

    /** The cited line if it holds the quote, else the callee's line that does, else anybody's. */
    private static Optional<Segment> supporting(NumberedTranscript transcript, int cited, String quote) {
        Stream<Segment> candidates = Stream.of(
                        transcript.line(cited).stream().filter(segment -> segment.speaker() == Speaker.HUMAN),
                        transcript.segments().stream().filter(segment -> segment.speaker() == Speaker.HUMAN),
                        transcript.segments().stream())
                .flatMap(segments -> segments);
        return candidates
                .filter(segment -> normalised(segment.text()).contains(normalised(quote)))
                .findFirst();
    }

    /** Half of a phone number does not look like one: only the whole segment tells what is to be hidden. */
    private static String shown(Segment segment, String quote) {
        String redacted = SpeechRedactor.redact(segment.text());
        return normalised(redacted).contains(normalised(quote)) ? quote : redacted;
    }

    static String normalised(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}$€]+", " ")
                .strip();
    }

    private static FactType factType(@Nullable String name) {
        return Stream.of(FactType.values())
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(FactType.UNKNOWN);
    }

    private static Sentiment sentiment(@Nullable String name) {
        return Stream.of(Sentiment.values())
                .filter(sentiment -> sentiment.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Sentiment.NEUTRAL);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
