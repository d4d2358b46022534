package dev.preop.kit.testing;

import java.util.Map;
import java.util.Set;

/**
 * A table of the matrix: what its owners may do, and SQL expressions for the columns of a sample row that cannot be
 * guessed from their types; {@code {user}} stands for the owner's id.
 */
record RowTable(String name, Set<RowOperation> ownersMay, Map<String, String> sample) {

    static final String OWNER_COLUMN = "user_id";

    RowTable {
        ownersMay = Set.copyOf(ownersMay);
        sample = Map.copyOf(sample);
    }

    /** Whether the table is for the service alone. */
    boolean isServiceOnly() {
        return ownersMay.isEmpty();
    }
}
