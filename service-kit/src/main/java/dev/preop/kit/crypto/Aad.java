package dev.preop.kit.crypto;

import java.util.UUID;

/** What a ciphertext is bound to: moved to another row, column or event it does not open any more. */
public final class Aad {

    private Aad() {}

    /** Binds to one column of one row. */
    public static String column(String table, String column, UUID rowId) {
        return "column|" + table + "|" + column + "|" + rowId;
    }

    /** Binds to one field of the events of one topic and key. */
    public static String event(String topic, String key, String field) {
        return "event|" + topic + "|" + key + "|" + field;
    }
}
