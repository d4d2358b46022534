package dev.preop.task.suppression.persistence;

import dev.preop.kit.crypto.BlindIndex;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealedColumn;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.SealedTable;
import dev.preop.task.suppression.SuppressionStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Suppressions in PostgreSQL. */
@Singleton
class SuppressionTable implements SuppressionStore, SealedRows {

    private static final String ADD = """
            insert into suppressions (id, phone_index, phone_number, call_session_id, created_at)
            values (:id, :phoneIndex, :phoneNumber, :sessionId, :createdAt)
            on conflict (phone_index) do nothing""";
    private static final String COUNT = "select count(*) from suppressions where phone_index = :phoneIndex";

    private final Database database;
    private final BlindIndex index;
    private final SealedColumn phoneNumber;

    SuppressionTable(Database database, BlindIndex index, PiiCipher cipher) {
        this.database = database;
        this.index = index;
        this.phoneNumber = new SealedColumn(cipher, "suppressions", "phone_number");
    }

    @Override
    public SealedTable sealedTable() {
        return SealedTable.of("id", phoneNumber);
    }

    @Override
    public Uni<Void> add(Mutiny.Session session, UUID id, String number, UUID sessionId, Instant now) {
        return database.withOwnRights(session, () -> session.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("phoneIndex", index.of(number))
                .setParameter("phoneNumber", phoneNumber.seal(id, number))
                .setParameter("sessionId", sessionId)
                .setParameter("createdAt", now)
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Boolean> contains(Mutiny.Session session, String number) {
        return database.withOwnRights(session, () -> session.createNativeQuery(COUNT, Long.class)
                .setParameter("phoneIndex", index.of(number))
                .getSingleResult()
                .map(found -> found > 0));
    }
}
