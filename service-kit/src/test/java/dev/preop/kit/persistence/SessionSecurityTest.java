package dev.preop.kit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestUsers;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How PostgreSQL really behaves on the one connection of a service's login role. Some of it is surprising, and the kit's
 * database is built around exactly these surprises.
 */
@QuarkusTest
class SessionSecurityTest {

    private static final UUID OPERATOR = TestUsers.operator().id();
    private static final UUID OTHER = TestUsers.other().id();

    private final UUID own = UUID.randomUUID();
    private final UUID others = UUID.randomUUID();
    private Connection service;

    @BeforeEach
    void connect() throws SQLException {
        service = TestDatabase.as("task_service");
        execute("insert into notes (id, user_id, text) values ('%s', '%s', 'own'), ('%s', '%s', 'others')"
                .formatted(own, OPERATOR, others, OTHER));
    }

    @AfterEach
    void disconnect() throws SQLException {
        service.close();
    }

    @Test
    void transactionLocalSettingsAreWithoutEffectInAutocommit() throws SQLException {
        becomeOperator(true);

        assertThat(text("select current_user")).isEqualTo("task_service");
        assertThat(text("select coalesce(nullif(current_setting('request.jwt.claim.sub', true), ''), 'nobody')"))
                .isEqualTo("nobody");
    }

    @Test
    void inATransactionOnlyTheOwnRowsAreThere() throws SQLException {
        service.setAutoCommit(false);
        becomeOperator(true);

        assertThat(text("select current_user")).isEqualTo("authenticated");
        assertThat(text("select count(*) from notes where id = '" + own + "'")).isEqualTo("1");
        assertThat(text("select count(*) from notes where id = '" + others + "'"))
                .isEqualTo("0");
    }

    @Test
    void afterTheTransactionTheSettingIsEmptyAndTheUserNobody() throws SQLException {
        service.setAutoCommit(false);
        becomeOperator(true);
        assertThat(text("select auth.uid()")).isEqualTo(OPERATOR.toString());
        service.commit();

        assertThat(text("select current_user")).isEqualTo("task_service");
        assertThat(text("select current_setting('request.jwt.claim.sub', true)"))
                .isEmpty();
        execute("set local role authenticated");
        assertThat(text("select coalesce(auth.uid()::text, 'nobody')")).isEqualTo("nobody");
        assertThat(text("select count(*) from notes")).isEqualTo("0");
    }

    @Test
    void sessionLevelSettingsWouldLeakToTheNextBorrower() throws SQLException {
        becomeOperator(false);

        assertThat(text("select current_user || ' ' || auth.uid()")).isEqualTo("authenticated " + OPERATOR);
    }

    @Test
    void insertingForAnotherIsRefusedAndChangingAnothersTouchesNothing() throws SQLException {
        service.setAutoCommit(false);
        becomeOperator(true);

        assertThat(update("update notes set text = 'x' where id = '" + others + "'"))
                .isZero();
        assertThat(update("delete from notes where id = '" + others + "'")).isZero();
        assertThat(update("update notes set text = 'x' where id = '" + own + "'"))
                .isOne();
        assertState(
                "42501",
                "insert into notes (id, user_id, text) values (gen_random_uuid(), '%s', 'x')".formatted(OTHER));
    }

    @Test
    void givingARowAwayIsRefused() throws SQLException {
        service.setAutoCommit(false);
        becomeOperator(true);

        assertState("42501", "update notes set user_id = '%s' where id = '%s'".formatted(OTHER, own));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truncate notes",
                "alter table notes disable row level security",
                "set role postgres",
                "set role service_role",
                "set session authorization postgres",
                "drop policy notes_user on notes",
                "create table tasks.mine (id int)"
            })
    void theLoginRoleCannotGetAroundThePolicies(String sql) {
        assertState("42501", sql);
    }

    @Test
    void switchingRowSecurityOffGivesAnErrorAndNoRows() throws SQLException {
        service.setAutoCommit(false);
        becomeOperator(true);
        execute("set local row_security = off");

        assertState("42501", "select * from notes");
    }

    @Test
    void claimsThatNameNoUserAreAnError() throws SQLException {
        service.setAutoCommit(false);
        execute("select set_config('role', 'authenticated', true),"
                + " set_config('request.jwt.claim.sub', 'garbage', true)");

        assertState("22P02", "select * from notes");
    }

    @Test
    void aViewLeaksUnlessItSeesWithItsUsersEyes() throws SQLException {
        try (Connection admin = TestDatabase.asSuperuser();
                Statement statement = admin.createStatement()) {
            admin.setAutoCommit(false);
            statement.execute("create view tasks.leaking as select * from tasks.notes");
            statement.execute("create view tasks.tight with (security_invoker = true) as select * from tasks.notes");
            statement.execute("grant select on tasks.leaking, tasks.tight to authenticated");
            statement.execute("set local role authenticated");

            assertThat(count(statement, "select count(*) from tasks.leaking")).isGreaterThan(1);
            assertThat(count(statement, "select count(*) from tasks.tight")).isZero();
            admin.rollback();
        }
    }

    @Test
    void theRolesHaveNoPowersAndTheOwnerIsHeldByThePoliciesToo() throws SQLException {
        try (Connection admin = TestDatabase.asSuperuser();
                Statement statement = admin.createStatement()) {
            assertThat(count(statement, """
                    select count(*) from pg_roles where rolname like '%\\_service' and rolcanlogin
                      and not rolsuper and not rolbypassrls and not rolinherit and not rolcreaterole""")).isEqualTo(5);
        }
        try (Connection owner = TestDatabase.asOwner();
                Statement statement = owner.createStatement()) {
            assertThat(count(statement, "select count(*) from tasks.notes")).isZero();
        }
    }

    @Test
    void aServiceDoesNotReachAnothersSchema() {
        assertState("42501", "create table transcripts.mine (id int)");
        assertState("42501", "select * from transcripts.anything");
    }

    private void becomeOperator(boolean local) throws SQLException {
        execute("select set_config('role', 'authenticated', %1$s), set_config('request.jwt.claim.sub', '%2$s', %1$s)"
                .formatted(local, OPERATOR));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = service.createStatement()) {
            statement.execute(sql);
        }
    }

    private int update(String sql) throws SQLException {
        try (Statement statement = service.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = service.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static long count(Statement statement, String sql) throws SQLException {
        ResultSet rows = statement.executeQuery(sql);
        rows.next();
        return rows.getLong(1);
    }

    private void assertState(String sqlState, String sql) {
        assertThatThrownBy(() -> execute(sql))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(sqlState));
    }
}
