package dev.preop.kit.outbox;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A stored message on its way out. */
record OutboxRow(UUID id, String topic, String key, byte[] payload, Map<String, String> headers) {

    static OutboxRow of(Row row) {
        Map<String, String> headers = new JsonObject(row.getString("headers"))
                .stream().collect(Collectors.toMap(Map.Entry::getKey, header -> String.valueOf(header.getValue())));
        return new OutboxRow(
                row.getUUID("id"),
                row.getString("topic"),
                row.getString("aggregate_id"),
                row.getString("payload").getBytes(StandardCharsets.UTF_8),
                headers);
    }
}
