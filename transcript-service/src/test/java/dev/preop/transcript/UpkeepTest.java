package dev.preop.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.preop.contracts.CallOutcome;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.Upkeep;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.OldSeals;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestUsers;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Transcripts over years: keys change, and in the end everything goes. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(FakeModel.class)
class UpkeepTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    PiiCipher cipher;

    @Inject
    Upkeep upkeep;

    @Inject
    @All
    List<SealedRows> stores;

    private CallScript call;

    @BeforeEach
    void aProcessedCall() {
        call = CallScript.of(TestUsers.operator(), cipher);
        call.tell(call.requested("Book"), call.started(), call.heard("I'm Kim. It is $75.", 900));
        call.tell(call.completed(CallOutcome.COMPLETED));
        call.processed();
    }

    @Test
    void shouldSealAnewWhatTheOldKeySealed() throws SQLException {
        OldSeals seals = new OldSeals("transcripts", stores);
        assertThat(seals.age())
                .containsExactly(
                        "call_extracted_data.extracted_value",
                        "call_transcript_segments.content_sealed",
                        "call_transcripts.goal_sealed");

        upkeep.round().await().atMost(PATIENCE);

        assertThat(seals.left()).isEmpty();
        call.process().statusCode(200);
        call.read().body("extracted_data.extracted_value.value", hasItem(equalTo("Kim")));
    }

    @Test
    void shouldDeleteATranscriptWithAllThatBelongsToItWhenItsTimeIsOver() throws SQLException {
        CallScript younger = CallScript.of(TestUsers.operator(), cipher);
        younger.tell(younger.requested("Book"), younger.heard("Hello?", 100), younger.completed(CallOutcome.COMPLETED));
        younger.processed();
        age(call.ref().sessionId(), 366);
        age(younger.ref().sessionId(), 364);

        upkeep.round().await().atMost(PATIENCE);

        call.read().statusCode(404);
        younger.read().statusCode(200);
        assertThat(count("call_transcript_segments w where not exists (select from transcripts.call_transcripts t"
                        + " where t.id = w.call_transcript_id)"))
                .isZero();
        assertThat(count("call_extracted_data f where call_session_id = '%s'"
                        .formatted(call.ref().sessionId())))
                .isZero();
    }

    private static void age(UUID session, int days) throws SQLException {
        try (Connection database = TestDatabase.asSuperuser();
                var update = database.prepareStatement("update transcripts.call_transcripts"
                        + " set created_at = now() - make_interval(days => ?) where call_session_id = ?")) {
            update.setInt(1, days);
            update.setObject(2, session);
            update.executeUpdate();
        }
    }

    private static long count(String rows) throws SQLException {
        try (Connection database = TestDatabase.asSuperuser();
                var statement = database.createStatement();
                var found = statement.executeQuery("select count(*) from transcripts." + rows)) {
            found.next();
            return found.getLong(1);
        }
    }
}
