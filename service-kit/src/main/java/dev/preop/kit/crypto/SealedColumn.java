package dev.preop.kit.crypto;

import java.util.Optional;
import java.util.UUID;

/** Converts one encrypted column: what is sealed for a row opens only for that row. */
public record SealedColumn(PiiCipher cipher, String table, String column) {

    public String seal(UUID rowId, String plaintext) {
        return cipher.seal(plaintext, Aad.column(table, column, rowId));
    }

    /** @throws SealBrokenException when the value was altered or belongs to another row or column */
    public String open(UUID rowId, String sealed) {
        return cipher.open(sealed, Aad.column(table, column, rowId));
    }

    /**
     * The same value sealed with the current key; empty when it is already.
     *
     * @throws SealBrokenException when the value was altered or belongs to another row or column
     */
    public Optional<String> resealed(UUID rowId, String sealed) {
        return sealed.startsWith(cipher.currentPrefix())
                ? Optional.empty()
                : Optional.of(seal(rowId, open(rowId, sealed)));
    }
}
