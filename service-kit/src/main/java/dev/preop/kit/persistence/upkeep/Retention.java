package dev.preop.kit.persistence.upkeep;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Deletes what has been kept long enough, in batches, until nothing is left that is too old. A table that cannot be
 * cleared does not keep the others from it.
 */
@Singleton
class Retention implements Chore {

    private static final String DELETE = """
            delete from %s where ctid = any (array(
                select ctid from %1$s where %s < $1 and (%s) limit %d for update skip locked))""";

    private final Batches batches;
    private final List<Perishable> perishables;
    private final UpkeepConfig config;
    private final Clock clock;
    private final MeterRegistry metrics;

    Retention(
            Batches batches,
            @All List<Perishable> perishables,
            UpkeepConfig config,
            Clock clock,
            MeterRegistry metrics) {
        this.batches = batches;
        this.perishables = perishables;
        this.config = config;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Uni<Void> run() {
        return Multi.createFrom()
                .iterable(perishables)
                .onItem()
                .transformToUni(perishable -> clear(perishable.expiry()))
                .collectFailures()
                .concatenate()
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Void> clear(Expiry expiry) {
        OffsetDateTime before = clock.instant().minus(expiry.kept()).atOffset(ZoneOffset.UTC);
        String delete = DELETE.formatted(expiry.table(), expiry.since(), expiry.condition(), config.batch());
        return Multi.createBy()
                .repeating()
                .uni(() -> batches.run(name(), 0, connection -> deleted(connection, delete, before)))
                .whilst(rows -> rows == config.batch())
                .invoke(rows -> metrics.counter("retention_deleted_rows", "table", expiry.table())
                        .increment(rows))
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<Integer> deleted(SqlConnection connection, String delete, OffsetDateTime before) {
        return connection.preparedQuery(delete).execute(Tuple.of(before)).map(rows -> rows.rowCount());
    }
}
