package dev.preop.kit.outbox;

import dev.preop.kit.events.EventProducer;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Sends a batch: the messages of one key one after another, each only when the one before is acknowledged, different
 * keys side by side. A key stops at its first failure, because going on would reorder it.
 */
@Singleton
class OutboxSender {

    private static final Logger LOG = Logger.getLogger(OutboxSender.class);

    private final EventProducer producer;

    OutboxSender(EventProducer producer) {
        this.producer = producer;
    }

    /** The ids that were acknowledged. */
    Uni<List<UUID>> send(List<OutboxRow> batch) {
        Map<String, List<OutboxRow>> byKey =
                batch.stream().collect(Collectors.groupingBy(OutboxRow::key, LinkedHashMap::new, Collectors.toList()));
        List<UUID> acknowledged = new ArrayList<>();
        return Multi.createFrom()
                .iterable(byKey.values())
                .onItem()
                .transformToUniAndMerge(rows -> sendInOrder(rows, acknowledged))
                .collect()
                .last()
                .replaceWith(acknowledged);
    }

    private Uni<Void> sendInOrder(List<OutboxRow> rows, List<UUID> acknowledged) {
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> producer.send(row.topic(), row.key(), row.headers(), row.payload())
                        .invoke(() -> acknowledged.add(row.id())))
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "outbox holds back key %s: %s",
                        rows.getFirst().key(), failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull();
    }
}
