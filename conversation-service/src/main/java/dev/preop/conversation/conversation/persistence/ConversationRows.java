package dev.preop.conversation.conversation.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.preop.contracts.CallRef;
import dev.preop.conversation.conversation.Briefing;
import dev.preop.conversation.conversation.CallState;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStatus;
import dev.preop.conversation.conversation.Exchange;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealedColumn;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.SealedTable;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Conversations without their turns. */
@Singleton
class ConversationRows implements PanacheRepositoryBase<ConversationEntity, UUID>, SealedRows {

    private static final String TABLE = "conversations";

    private final SealedJson<Briefing> briefing;
    private final SealedColumn opening;
    private final SealedJson<CallState> state;
    private final Clock clock;

    ConversationRows(PiiCipher cipher, Clock clock) {
        this.briefing = new SealedJson<>(cipher.column(TABLE, "briefing"), new TypeReference<>() {});
        this.opening = cipher.column(TABLE, "opening");
        this.state = new SealedJson<>(cipher.column(TABLE, "state"), new TypeReference<>() {});
        this.clock = clock;
    }

    @Override
    public SealedTable sealedTable() {
        return SealedTable.of("id", briefing.column(), opening, state.column());
    }

    Uni<Void> add(Conversation conversation) {
        ConversationEntity row = new ConversationEntity();
        CallRef call = conversation.call();
        row.id = call.sessionId();
        row.taskId = call.taskId();
        row.userId = call.userId();
        row.status = word(conversation.status());
        row.briefing = briefing.seal(row.id, conversation.briefing());
        row.createdAt = clock.instant();
        row.updatedAt = row.createdAt;
        return findById(row.id)
                .chain(present ->
                        present == null ? persist(row) : Uni.createFrom().item(present))
                .replaceWithVoid();
    }

    Uni<Void> update(Conversation conversation) {
        return findById(conversation.call().sessionId())
                .onItem()
                .ifNotNull()
                .invoke(row -> {
                    row.status = word(conversation.status());
                    row.opening = conversation.opening() == null ? null : opening.seal(row.id, conversation.opening());
                    row.state = state.seal(row.id, conversation.state());
                    row.updatedAt = clock.instant();
                })
                .replaceWithVoid();
    }

    Conversation read(ConversationEntity row, List<Exchange> exchanges) {
        return new Conversation(
                new CallRef(row.id, row.taskId, row.userId),
                ConversationStatus.valueOf(row.status.toUpperCase(Locale.ROOT)),
                briefing.open(row.id, row.briefing),
                row.opening == null ? null : opening.open(row.id, row.opening),
                exchanges,
                row.state == null ? CallState.NEW : state.open(row.id, row.state));
    }

    private static String word(ConversationStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
