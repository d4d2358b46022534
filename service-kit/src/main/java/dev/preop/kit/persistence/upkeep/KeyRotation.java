package dev.preop.kit.persistence.upkeep;

import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealBrokenException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Seals anew, with the current key, what older keys sealed, as long as there are older keys. How far it has come is
 * written in the values themselves, so it can be interrupted at any time. A value that does not open stays as it is and
 * goes on counting as left: its key must not be dropped.
 */
@Singleton
class KeyRotation implements Chore {

    private static final Logger LOG = Logger.getLogger(KeyRotation.class);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Batches batches;
    private final Pool pool;
    private final List<SealedRows> stores;
    private final PiiCipher cipher;
    private final UpkeepConfig config;
    private final MeterRegistry metrics;
    private final Map<String, AtomicLong> left = new ConcurrentHashMap<>();

    KeyRotation(
            Batches batches,
            Pool pool,
            @All List<SealedRows> stores,
            PiiCipher cipher,
            UpkeepConfig config,
            MeterRegistry metrics) {
        this.batches = batches;
        this.pool = pool;
        this.stores = stores;
        this.cipher = cipher;
        this.config = config;
        this.metrics = metrics;
    }

    @Override
    public String name() {
        return "key rotation";
    }

    @Override
    public Uni<Void> run() {
        if (!cipher.hasOlderKeys()) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(stores)
                .onItem()
                .transformToUniAndConcatenate(store -> rotate(store.sealedTable()))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> rotate(SealedTable table) {
        return measure(table)
                .chain(before -> before == 0
                        ? Uni.createFrom().voidItem()
                        : reseal(table).chain(() -> measure(table)).replaceWithVoid());
    }

    private Uni<Void> reseal(SealedTable table) {
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new AtomicReference<>(BEFORE_ALL),
                        cursor -> batches.run(name(), 0, connection -> batch(connection, table, cursor)))
                .whilst(rows -> rows == config.batch())
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Integer> batch(SqlConnection connection, SealedTable table, AtomicReference<UUID> cursor) {
        return connection
                .preparedQuery(table.select(config.batch()))
                .execute(Tuple.of(cursor.get(), cipher.currentPrefix()))
                .map(rows -> rows.stream().toList())
                .call(rows -> write(connection, table, rows))
                .invoke(rows -> {
                    if (!rows.isEmpty()) {
                        cursor.set(rows.getLast().getUUID("id"));
                    }
                })
                .map(List::size);
    }

    private static Uni<?> write(SqlConnection connection, SealedTable table, List<Row> rows) {
        List<Tuple> changes = rows.stream().flatMap(row -> change(table, row)).toList();
        return changes.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection.preparedQuery(table.update()).executeBatch(changes);
    }

    private static Stream<Tuple> change(SealedTable table, Row row) {
        UUID id = row.getUUID("id");
        Tuple change = Tuple.of(id);
        List<@Nullable String> values = table.places().stream()
                .map(place -> resealed(place, id, row.getString(place.column().column())))
                .toList();
        values.forEach(change::addString);
        return values.stream().anyMatch(Objects::nonNull) ? Stream.of(change) : Stream.empty();
    }

    private static @Nullable String resealed(SealedTable.Place place, UUID id, @Nullable String sealed) {
        try {
            return sealed == null ? null : place.column().resealed(id, sealed).orElse(null);
        } catch (SealBrokenException e) {
            return null;
        }
    }

    private Uni<Long> measure(SealedTable table) {
        return pool.preparedQuery(table.count())
                .execute(Tuple.of(cipher.currentPrefix()))
                .map(rows -> rows.iterator().next().getLong("stale"))
                .invoke(stale -> {
                    gauge(table).set(stale);
                    if (stale > 0) {
                        LOG.infof("%d rows of %s are not sealed with the current key", stale, table.name());
                    }
                });
    }

    private AtomicLong gauge(SealedTable table) {
        return left.computeIfAbsent(
                table.name(),
                name -> Objects.requireNonNull(
                        metrics.gauge("sealed_rows_left", List.of(Tag.of("table", name)), new AtomicLong())));
    }
}
