package dev.preop.task.analytics.persistence;

import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.TranscriptProcessed;
import dev.preop.contracts.TurnLatency;
import dev.preop.task.analytics.Analytics;
import dev.preop.task.analytics.AnalyticsStore;
import dev.preop.task.analytics.Period;
import dev.preop.task.json.Json;
import dev.preop.task.price.CallPrices;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.hibernate.reactive.mutiny.Mutiny;

/** Figures in PostgreSQL, which counts itself. Events count only for calls that are known as they name them. */
@Singleton
class PostgresAnalytics implements AnalyticsStore {

    private static final String TURN = """
            insert into turn_latencies (call_session_id, user_id, turn_id, endpointing_ms, stt_ms, llm_ms, tts_ms,
                                        playout_ms, total_ms, confirmed_ms)
            select id, user_id, :turnId, :endpointing, :stt, :llm, :tts, :playout, :total, cast(:confirmed as bigint)
            from call_sessions where id = :sessionId and user_id = :userId
            on conflict do nothing\
            """;

    private static final String RESULT = """
            insert into call_results (call_session_id, user_id, goal_achieved, sentiment, processed_at)
            select id, user_id, :goalAchieved, :sentiment, :now
            from call_sessions where id = :sessionId and user_id = :userId
            on conflict (call_session_id) do update set goal_achieved = excluded.goal_achieved,
                sentiment = excluded.sentiment, processed_at = excluded.processed_at\
            """;

    private final CallPrices prices;
    private final Clock clock;

    PostgresAnalytics(CallPrices prices, Clock clock) {
        this.prices = prices;
        this.clock = clock;
    }

    @Override
    public Uni<Void> turn(Mutiny.Session session, ReplySpoken spoken) {
        TurnLatency latency = spoken.latency();
        return latency == null
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(TURN)
                        .setParameter("sessionId", spoken.call().sessionId())
                        .setParameter("userId", spoken.call().userId())
                        .setParameter("turnId", spoken.turnId())
                        .setParameter("endpointing", latency.endpointingMs())
                        .setParameter("stt", latency.sttMs())
                        .setParameter("llm", latency.llmMs())
                        .setParameter("tts", latency.ttsMs())
                        .setParameter("playout", latency.playoutMs())
                        .setParameter("total", latency.totalMs())
                        .setParameter("confirmed", latency.confirmedMs())
                        .executeUpdate()
                        .replaceWithVoid();
    }

    @Override
    public Uni<Void> result(Mutiny.Session session, TranscriptProcessed processed) {
        return session.createNativeQuery(RESULT)
                .setParameter("sessionId", processed.call().sessionId())
                .setParameter("userId", processed.call().userId())
                .setParameter("goalAchieved", processed.goalAchieved())
                .setParameter("sentiment", Json.name(processed.sentiment()))
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    @Override
    public Uni<Analytics> count(Mutiny.Session session, Period period) {
        return session.createNativeQuery(CountSql.COUNT, String.class)
                .setParameter("from", period.from())
                .setParameter("until", period.until())
                .setParameter("zone", period.zone().getId())
                .setParameter("currency", prices.currency())
                .setParameter("telephony", prices.telephonyPerMinute())
                .setParameter("speech", prices.speechPerMinute())
                .getSingleResult()
                .map(json -> Json.read(json, Analytics.class));
    }
}
