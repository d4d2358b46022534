package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.stack.suite.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a call, the number that was dialled lies nowhere in clear: not in PostgreSQL, not in Kafka, not in a log. */
class PrivacyTest {

    private static final Suite SUITE = SharedSuite.get();
    private static final ClearTextScan DIALLED = new ClearTextScan("4155550100");

    @BeforeAll
    static void holdACall() {
        HeldCall call = HeldCall.with(SUITE, "(415) 555-0100");
        assertThat(call.status()).isEqualTo("completed");
    }

    @Test
    void shouldLeaveTheNumberNowhereInClear() throws SQLException {
        checkpoint();

        assertThat(Files.isDirectory(SUITE.files())).isTrue();
        assertThat(DIALLED.find(SUITE.files())).isEmpty();
    }

    @Test
    void shouldFindANumberThatIsWrittenToTheDatabase() throws SQLException {
        ClearTextScan planted = new ClearTextScan("4155550188");
        try (Connection database = SUITE.database();
                Statement statement = database.createStatement()) {
            statement.execute("create table planted as select 'call +14155550188' as words");
        }
        checkpoint();

        assertThat(planted.find(SUITE.files())).isNotEmpty();
    }

    @Test
    void shouldFindANumberInEveryForm(@TempDir Path folder) throws IOException {
        ClearTextScan planted = new ClearTextScan("4155550177");
        for (String form : new String[] {
            "+14155550177",
            "415-555-0177",
            "(415) 555-0177",
            "555-0177",
            "555 0177",
            "555.0177",
            "KzE0MTU1NTUwMTc3",
            "2b3134313535353530313737"
        }) {
            Path file = folder.resolve(UUID.randomUUID().toString());
            Files.writeString(file, "before " + form + " after");

            assertThat(planted.find(folder)).as(form).hasSizeGreaterThanOrEqualTo(1);
            Files.delete(file);
        }
    }

    /** Brings what is still in memory to the disk. */
    private static void checkpoint() throws SQLException {
        try (Connection database = SUITE.database();
                Statement statement = database.createStatement()) {
            statement.execute("checkpoint");
        }
    }
}
