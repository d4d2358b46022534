package dev.preop.task.user.persistence;

import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealedColumn;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.SealedTable;
import dev.preop.task.user.Owner;
import dev.preop.task.user.OwnerStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Owners in PostgreSQL. */
@Singleton
class OwnerTable implements OwnerStore, SealedRows {

    private static final String TABLE = "owners";
    private static final String REMEMBER = """
            insert into owners (user_id, full_name, verified_phone, updated_at)
            values (:userId, cast(:fullName as text), cast(:verifiedPhone as text), :now)
            on conflict (user_id) do update set full_name = excluded.full_name,
                verified_phone = excluded.verified_phone, updated_at = excluded.updated_at""";
    private static final String FIND = "select full_name, verified_phone from owners where user_id = :userId";

    private final SealedColumn fullName;
    private final SealedColumn verifiedPhone;
    private final Clock clock;

    OwnerTable(PiiCipher cipher, Clock clock) {
        this.fullName = new SealedColumn(cipher, TABLE, "full_name");
        this.verifiedPhone = new SealedColumn(cipher, TABLE, "verified_phone");
        this.clock = clock;
    }

    @Override
    public SealedTable sealedTable() {
        return SealedTable.of("user_id", fullName, verifiedPhone);
    }

    @Override
    public Uni<Void> remember(Mutiny.Session session, Owner owner) {
        return session.createNativeQuery(REMEMBER)
                .setParameter("userId", owner.id())
                .setParameter("fullName", seal(fullName, owner.id(), owner.fullName()))
                .setParameter("verifiedPhone", seal(verifiedPhone, owner.id(), owner.verifiedPhone()))
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    @Override
    public Uni<Owner> of(Mutiny.Session session, UUID userId) {
        return session.createNativeQuery(FIND, Object[].class)
                .setParameter("userId", userId)
                .getSingleResultOrNull()
                .map(row -> row == null
                        ? new Owner(userId, Optional.empty(), Optional.empty())
                        : new Owner(userId, open(fullName, userId, row[0]), open(verifiedPhone, userId, row[1])));
    }

    private static @Nullable String seal(SealedColumn column, UUID id, Optional<String> value) {
        return value.map(text -> column.seal(id, text)).orElse(null);
    }

    private static Optional<String> open(SealedColumn column, UUID id, @Nullable Object value) {
        return Optional.ofNullable(value).map(text -> column.open(id, text.toString()));
    }
}
