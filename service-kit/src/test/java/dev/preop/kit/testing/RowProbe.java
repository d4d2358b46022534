package dev.preop.kit.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;

/**
 * Tries one operation as one actor, inside a superuser's transaction that is never committed: sample rows are put there,
 * the session becomes the service's login role, then the actor's role with its claims, exactly as a service does it.
 */
final class RowProbe {

    private final Connection connection;
    private final String schema;
    private final String serviceRole;

    RowProbe(Connection connection, String schema, String serviceRole) {
        this.connection = connection;
        this.schema = schema;
        this.serviceRole = serviceRole;
    }

    /** Leaves one row of the operator and one of the other user in every table, put there in the order given. */
    void putSamples(List<RowTable> tables) throws SQLException {
        execute("set local session_replication_role = replica");
        for (RowTable table : tables) {
            execute("delete from " + schema + "." + table.name());
            execute(RowSamples.insert(
                    connection, schema, table, TestUsers.operator().id()));
            execute(RowSamples.insert(
                    connection, schema, table, TestUsers.other().id()));
        }
        execute("set local session_replication_role = origin");
    }

    RowOutcome attempt(RowTable table, RowOperation operation, RowActor actor) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            String sql = sql(table, operation, actor);
            if (operation == RowOperation.INSERT) {
                makeRoom(table);
            }
            become(actor);
            return run(sql, operation);
        } finally {
            connection.rollback(before);
        }
    }

    private String sql(RowTable table, RowOperation operation, RowActor actor) throws SQLException {
        String name = schema + "." + table.name();
        String condition = table.isServiceOnly()
                ? " where true"
                : " where " + RowTable.OWNER_COLUMN + " = '" + actor.owner() + "'";
        return switch (operation) {
            case SELECT -> "select * from " + name + condition;
            case INSERT -> RowSamples.insert(connection, schema, table, actor.owner());
            case UPDATE -> {
                String column = updatableColumn(table, actor);
                yield "update " + name + " set " + column + " = " + column + condition;
            }
            case DELETE -> "delete from " + name + condition;
        };
    }

    /** A row of one's own may be the only one allowed: the samples step aside for an insert. */
    private void makeRoom(RowTable table) throws SQLException {
        execute("set local session_replication_role = replica");
        execute("delete from " + schema + "." + table.name());
        execute("set local session_replication_role = origin");
    }

    private void become(RowActor actor) throws SQLException {
        if (actor != RowActor.ANONYMOUS) {
            execute("set local session authorization " + serviceRole);
        }
        try (PreparedStatement claims = connection.prepareStatement(
                "select set_config('role', ?, true), set_config('request.jwt.claim.sub', ?, true),"
                        + " set_config('request.jwt.claims', '', true)")) {
            claims.setString(1, actor.role());
            claims.setString(2, actor.subject());
            claims.execute();
        }
    }

    private RowOutcome run(String sql, RowOperation operation) {
        try (Statement statement = connection.createStatement()) {
            if (operation != RowOperation.SELECT) {
                return RowOutcome.rows(statement.executeUpdate(sql));
            }
            int count = 0;
            ResultSet rows = statement.executeQuery(sql);
            while (rows.next()) {
                count++;
            }
            return RowOutcome.rows(count);
        } catch (SQLException e) {
            return RowOutcome.failed(e);
        }
    }

    private String updatableColumn(RowTable table, RowActor actor) throws SQLException {
        String role = actor == RowActor.SERVICE ? serviceRole : actor.role();
        try (PreparedStatement query = connection.prepareStatement("""
                select column_name from information_schema.columns
                where table_schema = ? and table_name = ? and is_generated = 'NEVER' and is_identity = 'NO'
                order by has_column_privilege(?, ?, column_name, 'UPDATE') desc, ordinal_position limit 1""")) {
            query.setString(1, schema);
            query.setString(2, table.name());
            query.setString(3, role);
            query.setString(4, schema + "." + table.name());
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
