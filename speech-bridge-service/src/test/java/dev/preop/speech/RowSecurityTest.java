package dev.preop.speech;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.RowOperation;
import dev.preop.kit.testing.RowSecurityMatrix;
import dev.preop.speech.testing.ElevenLabsResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who may do what with the rows of the schema {@code speech}. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(ElevenLabsResource.class)
class RowSecurityTest {

    @TestFactory
    Stream<DynamicTest> matrix() {
        return RowSecurityMatrix.of("speech", "speech_service")
                .owned(
                        "audio_assets",
                        Set.of(RowOperation.SELECT),
                        Map.of(
                                "call_session_id", "gen_random_uuid()",
                                "storage_path", "gen_random_uuid()::text",
                                "duration_ms", "1",
                                "format", "'wav'",
                                "channels", "2"))
                .serviceOnly("outbox")
                .serviceOnly("erased_users")
                .tests();
    }
}
