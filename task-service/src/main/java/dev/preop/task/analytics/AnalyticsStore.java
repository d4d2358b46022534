package dev.preop.task.analytics;

import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.TranscriptProcessed;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps what figures are made of, beside the calls; to be used inside a transaction, which decides whose are counted. */
public interface AnalyticsStore {

    /** Remembers how the turn's time was spent, once. */
    Uni<Void> turn(Mutiny.Session session, ReplySpoken spoken);

    /** What is told last of a call counts. */
    Uni<Void> result(Mutiny.Session session, TranscriptProcessed processed);

    Uni<Analytics> count(Mutiny.Session session, Period period);
}
