package dev.preop.kit.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What must come of each try. */
final class RowExpectations {

    private RowExpectations() {}

    /** One sentence for each cell of the table's matrix that is not as it must be. */
    static List<String> violations(RowProbe probe, RowTable table) throws SQLException {
        List<String> violations = new ArrayList<>();
        for (RowActor actor : RowActor.values()) {
            for (RowOperation operation : RowOperation.values()) {
                RowOutcome outcome = probe.attempt(table, operation, actor);
                if (!isRight(table, operation, actor, outcome)) {
                    violations.add(
                            "%s %s as %s: %s, which must not be".formatted(operation, table.name(), actor, outcome));
                }
            }
        }
        return violations;
    }

    private static boolean isRight(RowTable table, RowOperation operation, RowActor actor, RowOutcome outcome) {
        boolean granted = table.ownersMay().contains(operation);
        return switch (actor) {
            case OWN -> granted ? outcome.worked() : outcome.hadNoEffect();
            case OTHER, NONE -> mustFail(operation, granted, outcome);
            case GARBAGE -> outcome.hadNoEffect();
            case ANONYMOUS -> outcome.wasRefused();
            // what a service does with its own tables is its own business, but reading and adding it must be able to
            case SERVICE -> operation == RowOperation.SELECT ? outcome.worked() : true;
        };
    }

    /** An update or delete that row level security stops touches no row and is no error; an insert is refused. */
    private static boolean mustFail(RowOperation operation, boolean granted, RowOutcome outcome) {
        return granted && operation == RowOperation.INSERT ? outcome.wasRefused() : outcome.hadNoEffect();
    }
}
