package dev.preop.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The matrix itself must turn red when it should. */
@QuarkusTest
class RowSecurityMatrixTest {

    private final RowSecurityMatrix matrix = RowSecurityMatrix.of("tasks", "task_service")
            .owned("notes", EnumSet.allOf(RowOperation.class))
            .serviceOnly("outbox")
            .serviceOnly("inbox");

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            create table tasks.forgotten (id int)                              → table forgotten has no forced row level
            alter table tasks.notes no force row level security                → table notes has no forced row level
            alter table tasks.notes disable row level security                 → table notes has no forced row level
            create table tasks.unlisted (id int)                               → table unlisted is not in the matrix
            create view tasks.peek as select * from tasks.notes                → view peek sees with its owner's eyes
            alter role task_service bypassrls                                  → role task_service can pass by
            create table tasks.theirs (id int); alter table tasks.theirs owner to postgres → role postgres owns theirs
            grant truncate on tasks.notes to task_service                      → role task_service may TRUNCATE notes
            grant select on tasks.outbox to anon                               → role anon may SELECT outbox
            grant select on tasks.flyway_schema_history to authenticated       → role authenticated may SELECT flyway
            create function tasks.f() returns int security definer language sql as 'select 1' → function f runs as
            """)
    void theCatalogueShowsWhatIsNotAsItMustBe(String mutation, String finding) throws SQLException {
        assertThat(matrix.violations(List.of(), Optional.of(mutation)))
                .anySatisfy(sentence -> assertThat(sentence).contains(finding));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            drop policy notes_user on tasks.notes                              → SELECT notes as OWN: 0 rows
            drop policy notes_service on tasks.notes                           → SELECT notes as SERVICE: 0 rows
            create policy open on tasks.notes for select to authenticated using (true) → SELECT notes as OTHER: 1 rows
            create policy open on tasks.notes for insert to authenticated with check (true) → INSERT notes as OTHER: 1
            create policy open on tasks.notes using (true)                     → DELETE notes as NONE: 1 rows
            revoke delete on tasks.notes from authenticated                    → DELETE notes as OWN: error 42501
            grant usage on schema tasks to anon; grant select on tasks.notes to anon → SELECT notes as ANONYMOUS: 0 rows
            """)
    void aCellThatIsNotAsItMustBeIsNamed(String mutation, String violation) throws SQLException {
        assertThat(matrix.violations(matrix.tables().subList(0, 1), Optional.of(mutation)))
                .anySatisfy(sentence -> assertThat(sentence).contains(violation));
    }

    @Test
    void anOwnerWhoMayDoMoreThanIsListedIsNamed() throws SQLException {
        RowSecurityMatrix strict = RowSecurityMatrix.of("tasks", "task_service")
                .owned("notes", Set.of(RowOperation.SELECT))
                .serviceOnly("outbox")
                .serviceOnly("inbox");

        assertThat(strict.violations(strict.tables(), Optional.empty()))
                .anySatisfy(sentence -> assertThat(sentence).contains("DELETE notes as OWN: 1 rows"))
                .noneSatisfy(sentence -> assertThat(sentence).contains("SELECT"));
    }
}
