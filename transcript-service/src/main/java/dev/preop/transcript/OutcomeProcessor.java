package dev.preop.transcript;

import dev.preop.transcript.OutcomeStore.Material;
import dev.preop.transcript.client.ExtractionDraft;
import dev.preop.transcript.client.OutcomeModel;
import dev.preop.transcript.client.SummaryDraft;
import dev.preop.transcript.persistence.SealedGoals;
import dev.preop.transcript.persistence.TranscriptEntity;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executor;

/**
 * Asks the model what came of a call, believes what the transcript supports, and stores it. May run again at any time:
 * the newer outcome replaces the older one.
 */
@ApplicationScoped
public class OutcomeProcessor {

    private final OutcomeStore store;
    private final OutcomeModel model;
    private final SealedGoals goals;
    private final Clock clock;

    OutcomeProcessor(OutcomeStore store, OutcomeModel model, SealedGoals goals, Clock clock) {
        this.store = store;
        this.model = model;
        this.goals = goals;
        this.clock = clock;
    }

    /** Processes one transcript; fails when the model does, leaving what was stored before. */
    public Uni<Void> process(UUID transcriptId) {
        return store.load(transcriptId)
                .chain(material -> outcome(material).chain(outcome -> store.save(material, outcome)));
    }

    /** Tells that nothing is known of the outcome, so that nobody waits for it for ever. */
    Uni<Void> giveUp(UUID transcriptId) {
        return store.load(transcriptId).chain(material -> store.save(material, Outcome.notJudged()));
    }

    private Uni<Outcome> outcome(Material material) {
        NumberedTranscript transcript = new NumberedTranscript(material.segments());
        if (!transcript.humanSpoke()) {
            return Uni.createFrom().item(Outcome.nothingSaid());
        }
        Executor back = currentContext();
        return Uni.createFrom()
                .item(() -> ask(material.transcript(), transcript))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(back);
    }

    /** Blocks for two answers of the model. */
    private Outcome ask(TranscriptEntity call, NumberedTranscript transcript) {
        String today = LocalDate.now(clock.withZone(ZoneId.of(call.timeZone))).toString();
        String goal = Objects.requireNonNullElse(goals.read(call), "not recorded");
        SummaryDraft summary = model.summarise(today, goal, transcript.text());
        ExtractionDraft extraction = model.extract(today, goal, transcript.text());
        return EvidenceCheck.check(transcript, summary, extraction);
    }

    /** Hibernate Reactive wants to be called again on the context on which the work began. */
    private static Executor currentContext() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(ignored -> task.run());
    }
}
