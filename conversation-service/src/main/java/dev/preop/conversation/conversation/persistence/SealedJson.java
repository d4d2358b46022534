package dev.preop.conversation.conversation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.contracts.EventJson;
import dev.preop.kit.crypto.SealedColumn;
import java.util.UUID;

/** Writes values as JSON into one sealed column and reads them back. */
record SealedJson<T>(SealedColumn column, TypeReference<T> type) {

    private static final ObjectMapper MAPPER = EventJson.mapper();

    String seal(UUID rowId, T value) {
        try {
            return column.seal(rowId, MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record must always serialise", e);
        }
    }

    T open(UUID rowId, String sealed) {
        try {
            return MAPPER.readValue(column.open(rowId, sealed), type);
        } catch (JsonProcessingException e) {
            // without the cause: a parser's message quotes what it read
            throw new IllegalStateException("sealed column " + column.column() + " holds unreadable JSON");
        }
    }
}
