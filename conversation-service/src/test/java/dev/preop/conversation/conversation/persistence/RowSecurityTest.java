package dev.preop.conversation.conversation.persistence;

import dev.preop.kit.testing.RowOperation;
import dev.preop.kit.testing.RowSecurityMatrix;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Users see what is theirs and write nothing; the service works on its own tables only. */
@QuarkusTest
class RowSecurityTest {

    private static final String OWN_CONVERSATION =
            "(select id from conversations.conversations where user_id = '{user}' limit 1)";

    @TestFactory
    Stream<DynamicTest> matrix() {
        Set<RowOperation> looking = Set.of(RowOperation.SELECT);
        return RowSecurityMatrix.of("conversations", "conversation_service")
                .owned("conversations", looking, Map.of("status", "'live'"))
                .owned("conversation_turns", looking, Map.of("conversation_id", OWN_CONVERSATION, "status", "'open'"))
                .owned("approval_requests", looking, Map.of("call_session_id", OWN_CONVERSATION))
                .serviceOnly("outbox")
                .serviceOnly("inbox")
                .serviceOnly("erased_users")
                .tests();
    }
}
