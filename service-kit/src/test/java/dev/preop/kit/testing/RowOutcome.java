package dev.preop.kit.testing;

import java.sql.SQLException;

/** What came of a try: so many rows, or an error of the database. */
record RowOutcome(int rows, String sqlState) {

    private static final String NONE = "00000";
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    static RowOutcome rows(int count) {
        return new RowOutcome(count, NONE);
    }

    static RowOutcome failed(SQLException e) {
        return new RowOutcome(0, e.getSQLState());
    }

    boolean worked() {
        return sqlState.equals(NONE) && rows > 0;
    }

    boolean wasRefused() {
        return sqlState.equals(INSUFFICIENT_PRIVILEGE);
    }

    boolean hadNoEffect() {
        return rows == 0;
    }

    @Override
    public String toString() {
        return sqlState.equals(NONE) ? rows + " rows" : "error " + sqlState;
    }
}
