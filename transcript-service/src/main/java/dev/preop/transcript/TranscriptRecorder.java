package dev.preop.transcript;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallEvent;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.CallRequested;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Topics;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.inbox.Inbox;
import dev.preop.kit.persistence.Database;
import dev.preop.transcript.persistence.SealedGoals;
import dev.preop.transcript.persistence.SegmentRepository;
import dev.preop.transcript.persistence.TranscriptEntity;
import dev.preop.transcript.persistence.TranscriptRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Turns call events into a transcript, in one transaction each. Events arrive from several topics and so in any order;
 * whichever is first creates the transcript, and every effect is idempotent: segments by their natural id, the others
 * by the inbox.
 */
@ApplicationScoped
public class TranscriptRecorder {

    private static final String CONSUMER = "transcript-recorder";

    /** Calls on which somebody may have talked; the others have nothing to summarise. */
    private static final Set<CallOutcome> TALKED = EnumSet.of(CallOutcome.COMPLETED, CallOutcome.CALLEE_HUNG_UP);

    private final Database database;
    private final Inbox inbox;
    private final TranscriptRepository transcripts;
    private final SegmentRepository segments;
    private final SealedGoals goals;
    private final PiiCipher cipher;
    private final TranscriptConfig config;
    private final Clock clock;

    TranscriptRecorder(
            Database database,
            Inbox inbox,
            TranscriptRepository transcripts,
            SegmentRepository segments,
            SealedGoals goals,
            PiiCipher cipher,
            TranscriptConfig config,
            Clock clock) {
        this.database = database;
        this.inbox = inbox;
        this.transcripts = transcripts;
        this.segments = segments;
        this.goals = goals;
        this.cipher = cipher;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Records one event.
     *
     * @param traceparent the trace it arrived with; processing after the call goes on in it
     */
    public Uni<Void> record(UUID eventId, @Nullable String traceparent, CallEvent event) {
        return database.asService(
                session -> transcripts.lockedFor(session, event.call()).chain(found -> found.map(
                                transcript -> apply(session, eventId, traceparent, transcript, event))
                        .orElseGet(() -> Uni.createFrom().voidItem())));
    }

    private Uni<Void> apply(
            Mutiny.Session session,
            UUID eventId,
            @Nullable String traceparent,
            TranscriptEntity transcript,
            CallEvent event) {
        return switch (event) {
            case CallRequested requested -> once(session, eventId, () -> requested(transcript, requested));
            case CallStarted started -> once(session, eventId, () -> transcript.traceparent = traceparent);
            case CallCompleted completed -> once(session, eventId, () -> completed(transcript, completed, traceparent));
            case UtteranceTranscribed utterance -> add(session, transcript, utterance.call(), heard(utterance));
            case ReplySpoken spoken -> spoken(session, transcript, spoken);
            default -> throw new IllegalArgumentException("a transcript is not made from " + event.topic());
        };
    }

    private Uni<Void> once(Mutiny.Session session, UUID eventId, Runnable effect) {
        return inbox.firstTime(session, CONSUMER, eventId)
                .invoke(first -> {
                    if (first) {
                        effect.run();
                    }
                })
                .replaceWithVoid();
    }

    private void requested(TranscriptEntity transcript, CallRequested requested) {
        goals.write(transcript, requested.plan().goal());
        transcript.language = requested.settings().language();
        transcript.timeZone = requested.settings().timeZone();
    }

    private void completed(TranscriptEntity transcript, CallCompleted completed, @Nullable String traceparent) {
        transcript.status = "complete";
        if (transcript.traceparent == null) {
            transcript.traceparent = traceparent;
        }
        if (TALKED.contains(completed.outcome())) {
            // the last reply.spoken travels on another topic and may still be on its way
            transcript.processAfter = clock.instant().plus(config.settleTime());
        }
    }

    private Segment heard(UtteranceTranscribed utterance) {
        return new Segment(
                utterance.utteranceId(),
                Speaker.HUMAN,
                open(utterance.text(), utterance),
                utterance.startedMs(),
                utterance.endedMs(),
                utterance.confidence(),
                false);
    }

    private Uni<Void> spoken(Mutiny.Session session, TranscriptEntity transcript, ReplySpoken spoken) {
        String text = open(spoken.heard(), spoken);
        if (text.isBlank()) {
            return Uni.createFrom().voidItem();
        }
        UUID id = Ids.named("reply", spoken.turnId() + ":" + spoken.index());
        return add(
                session,
                transcript,
                spoken.call(),
                new Segment(
                        id,
                        Speaker.of(spoken.origin()),
                        text,
                        spoken.startedMs(),
                        spoken.endedMs(),
                        null,
                        spoken.interrupted()));
    }

    /** Words that come in after the outcome was judged have it judged again. */
    private Uni<Void> add(Mutiny.Session session, TranscriptEntity transcript, CallRef call, Segment segment) {
        return segments.add(session, call, segment)
                .invoke(isNew -> {
                    if (isNew && transcript.status.equals("processed")) {
                        transcript.status = "complete";
                        transcript.processAttempts = 0;
                        transcript.processAfter = clock.instant().plus(config.settleTime());
                    }
                })
                .replaceWithVoid();
    }

    private String open(SealedText sealed, CallEvent event) {
        String field = event.topic().equals(Topics.REPLY_SPOKEN) ? "heard" : "text";
        return cipher.open(sealed.value(), Aad.event(event.topic(), event.key(), field));
    }
}
