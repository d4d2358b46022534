package dev.preop.transcript;

import dev.preop.contracts.CallRef;
import dev.preop.contracts.ExtractedFact;
import dev.preop.contracts.FactType;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.TranscriptProcessed;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.persistence.Database;
import dev.preop.transcript.messaging.ProcessedAnnouncement;
import dev.preop.transcript.persistence.FactRepository;
import dev.preop.transcript.persistence.SegmentRepository;
import dev.preop.transcript.persistence.TranscriptEntity;
import dev.preop.transcript.persistence.TranscriptRepository;
import dev.preop.transcript.redaction.SpeechRedactor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Stores an outcome and announces it, in one transaction with the transcript's row locked. */
@ApplicationScoped
public class OutcomeStore {

    private final Database database;
    private final TranscriptRepository transcripts;
    private final SegmentRepository segments;
    private final FactRepository facts;
    private final ProcessedAnnouncement announcement;
    private final PiiCipher cipher;

    OutcomeStore(
            Database database,
            TranscriptRepository transcripts,
            SegmentRepository segments,
            FactRepository facts,
            ProcessedAnnouncement announcement,
            PiiCipher cipher) {
        this.database = database;
        this.transcripts = transcripts;
        this.segments = segments;
        this.facts = facts;
        this.announcement = announcement;
        this.cipher = cipher;
    }

    /** The raw material of processing. */
    record Material(TranscriptEntity transcript, List<Segment> segments) {}

    Uni<Material> load(UUID transcriptId) {
        return database.asService(
                session -> transcripts.findById(transcriptId).chain(transcript -> segments.rawByTranscript(transcriptId)
                        .map(said -> new Material(transcript, said))));
    }

    Uni<Void> save(Material material, Outcome outcome) {
        return database.asService(session -> transcripts
                .locked(material.transcript().id)
                .invoke(transcript -> fill(transcript, material.segments(), outcome))
                .call(() -> segments.setMoods(session, outcome.moods()))
                .chain(transcript -> facts.replace(transcript, outcome.facts())
                        .chain(session::flush)
                        .chain(() -> announcement.append(
                                session, event(transcript, outcome), transcript.version, transcript.traceparent))));
    }

    private void fill(TranscriptEntity transcript, List<Segment> said, Outcome outcome) {
        transcript.status = "processed";
        transcript.processAfter = null;
        transcript.fullTranscript = SpeechRedactor.redact(new NumberedTranscript(said).text());
        transcript.aiSummary = SpeechRedactor.redact(outcome.summary());
        transcript.sentimentOverall = outcome.sentiment().name().toLowerCase(Locale.ROOT);
        transcript.goalAchieved = outcome.goalAchieved();
        transcript.followUpRequired = outcome.followUpRequired();
        transcript.followUpTasks =
                outcome.followUps().stream().map(SpeechRedactor::redact).toList();
    }

    private TranscriptProcessed event(TranscriptEntity transcript, Outcome outcome) {
        CallRef call = new CallRef(transcript.callSessionId, transcript.callTaskId, transcript.userId);
        return new TranscriptProcessed(
                call,
                transcript.id,
                sealed(call, "summary", outcome.summary()),
                outcome.sentiment(),
                outcome.goalAchieved(),
                outcome.verdict(),
                outcome.followUpRequired(),
                outcome.followUps().stream()
                        .map(followUp -> sealed(call, "follow_ups", followUp))
                        .toList(),
                outcome.facts().stream()
                        .filter(fact -> fact.type() != FactType.NAME)
                        .map(fact -> extracted(call, fact))
                        .toList());
    }

    private ExtractedFact extracted(CallRef call, Fact fact) {
        return new ExtractedFact(
                fact.type(),
                fact.redactedValue(),
                fact.confidence(),
                fact.verdict(),
                fact.segmentId(),
                sealed(call, "quote", fact.quote()));
    }

    private SealedText sealed(CallRef call, String field, String text) {
        return new SealedText(cipher.seal(
                text, Aad.event("transcript.processed", call.sessionId().toString(), field)));
    }
}
