package dev.preop.transcript;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.RowOperation;
import dev.preop.kit.testing.RowSecurityMatrix;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Users read their own transcripts and write none. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(FakeModel.class)
class RowSecurityTest {

    private static final String OWN_TRANSCRIPT =
            "(select id from transcripts.call_transcripts where user_id = '{user}' limit 1)";

    @TestFactory
    Stream<DynamicTest> matrix() {
        return RowSecurityMatrix.of("transcripts", "transcript_service")
                .owned("call_transcripts", Set.of(RowOperation.SELECT))
                .owned(
                        "call_transcript_segments",
                        Set.of(RowOperation.SELECT),
                        Map.of("call_transcript_id", OWN_TRANSCRIPT, "speaker", "'human'", "end_ms", "1"))
                .owned(
                        "call_extracted_data",
                        Set.of(RowOperation.SELECT),
                        Map.of("call_transcript_id", OWN_TRANSCRIPT, "verdict", "'unconfirmed'"))
                .serviceOnly("outbox")
                .serviceOnly("inbox")
                .serviceOnly("erased_users")
                .tests();
    }
}
