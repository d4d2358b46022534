package dev.preop.kit.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL's catalogue says about a schema's row level security; every query must find nothing. */
final class RowSecurityCatalogue {

    private static final String UNPROTECTED = """
            select 'table ' || c.relname || ' has no forced row level security: alter table … enable and force it'
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
              and not (c.relrowsecurity and c.relforcerowsecurity)""";
    private static final String LEAKING_VIEWS = """
            select 'view ' || c.relname || ' sees with its owner''s eyes: create it with (security_invoker = true)'
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relkind in ('v', 'm')
              and not coalesce('security_invoker=true' = any(c.reloptions), false)""";
    private static final String POWERFUL_ROLES = """
            select 'role ' || r.rolname || ' can pass by row level security'
            from pg_roles r
            where has_schema_privilege(r.rolname, ?, 'USAGE') and r.rolcanlogin
              and (r.rolbypassrls or r.rolsuper) and r.rolname <> 'postgres'""";
    private static final String OWNING_ROLES = """
            select 'role ' || r.rolname || ' owns ' || c.relname || ': only the migrator may own'
            from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_roles r on r.oid = c.relowner
            where n.nspname = ? and r.rolname <> 'preop_migrator'""";
    private static final String DEFINER_FUNCTIONS = """
            select 'function ' || p.proname || ' runs as its owner without a pinned search_path'
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where n.nspname = ? and p.prosecdef
              and not exists (select from unnest(p.proconfig) setting where setting like 'search_path=%')""";
    private static final String DANGEROUS_GRANTS = """
            select 'role ' || grantee || ' may ' || privilege_type || ' ' || table_name
            from information_schema.role_table_grants
            where table_schema = ? and grantee <> 'preop_migrator'
              and (privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES') or grantee in ('PUBLIC', 'anon')
                   or table_name = 'flyway_schema_history')""";
    private static final String TABLES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = ? and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
              and not c.relispartition""";

    private RowSecurityCatalogue() {}

    /** One sentence for each thing that is not as it must be. */
    static List<String> findings(Connection connection, String schema) throws SQLException {
        List<String> findings = new ArrayList<>();
        for (String query : List.of(
                UNPROTECTED, LEAKING_VIEWS, POWERFUL_ROLES, OWNING_ROLES, DEFINER_FUNCTIONS, DANGEROUS_GRANTS)) {
            findings.addAll(strings(connection, query, schema));
        }
        return findings;
    }

    static List<String> tables(Connection connection, String schema) throws SQLException {
        return strings(connection, TABLES, schema);
    }

    private static List<String> strings(Connection connection, String sql, String schema) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, schema);
            List<String> found = new ArrayList<>();
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
