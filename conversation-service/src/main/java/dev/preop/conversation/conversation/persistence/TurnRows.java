package dev.preop.conversation.conversation.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.HangUpReason;
import dev.preop.conversation.conversation.Exchange;
import dev.preop.conversation.conversation.ExchangeStatus;
import dev.preop.conversation.conversation.Sentence;
import dev.preop.conversation.conversation.Utterance;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.SealedTable;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Turns of conversations. */
@Singleton
class TurnRows implements PanacheRepositoryBase<TurnEntity, UUID>, SealedRows {

    private static final String TABLE = "conversation_turns";
    private static final String UPSERT = """
            insert into conversation_turns
                (id, conversation_id, user_id, turn, status, utterances, sentences, hang_up, created_at, updated_at)
            values (:id, :conversation, :user, :turn, :status, :utterances, :sentences, :hangUp, :now, :now)
            on conflict (id) do update set
                status = excluded.status, utterances = excluded.utterances, sentences = excluded.sentences,
                hang_up = excluded.hang_up, updated_at = excluded.updated_at""";

    private final SealedJson<List<Utterance>> utterances;
    private final SealedJson<List<Sentence>> sentences;
    private final Clock clock;

    TurnRows(PiiCipher cipher, Clock clock) {
        this.utterances = new SealedJson<>(cipher.column(TABLE, "utterances"), new TypeReference<>() {});
        this.sentences = new SealedJson<>(cipher.column(TABLE, "sentences"), new TypeReference<>() {});
        this.clock = clock;
    }

    @Override
    public SealedTable sealedTable() {
        return SealedTable.of("id", utterances.column(), sentences.column());
    }

    Uni<List<Exchange>> of(UUID conversationId) {
        return list("conversationId = ?1 order by turn, createdAt", conversationId)
                .map(rows -> rows.stream().map(this::read).toList());
    }

    Uni<Void> write(Mutiny.Session session, CallRef call, Exchange exchange) {
        return session.createNativeQuery(UPSERT)
                .setParameter("id", exchange.id())
                .setParameter("conversation", call.sessionId())
                .setParameter("user", call.userId())
                .setParameter("turn", exchange.turn())
                .setParameter("status", lower(exchange.status()))
                .setParameter("utterances", utterances.seal(exchange.id(), exchange.utterances()))
                .setParameter("sentences", sentences.seal(exchange.id(), exchange.sentences()))
                .setParameter("hangUp", exchange.hangUp() == null ? null : lower(exchange.hangUp()))
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    private Exchange read(TurnEntity row) {
        return new Exchange(
                row.id,
                row.turn,
                utterances.open(row.id, row.utterances),
                sentences.open(row.id, row.sentences),
                ExchangeStatus.valueOf(row.status.toUpperCase(Locale.ROOT)),
                row.hangUp == null ? null : HangUpReason.valueOf(row.hangUp.toUpperCase(Locale.ROOT)));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
