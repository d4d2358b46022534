package dev.preop.task;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.RowOperation;
import dev.preop.kit.testing.RowSecurityMatrix;
import dev.preop.task.testing.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class RowSecurityTest {

    @TestFactory
    Stream<DynamicTest> rowsBelongToTheirUsers() {
        EnumSet<RowOperation> all = EnumSet.allOf(RowOperation.class);
        Map<String, String> ofOwnCall =
                Map.of("call_session_id", "(select id from tasks.call_sessions where user_id = '{user}' limit 1)");
        return RowSecurityMatrix.of("tasks", "task_service")
                .owned("contacts", all)
                .owned("assistant_settings", all)
                .owned("owners", all)
                .owned(
                        "call_tasks",
                        EnumSet.complementOf(EnumSet.of(RowOperation.DELETE)),
                        Map.of("status", "'ready_to_call'", "priority", "'normal'"))
                .owned(
                        "call_sessions",
                        EnumSet.complementOf(EnumSet.of(RowOperation.DELETE)),
                        Map.of(
                                "call_task_id", "(select id from tasks.call_tasks where user_id = '{user}' limit 1)",
                                "direction", "'outbound'",
                                "status", "'completed'",
                                "dialling", "'placed'"))
                .owned(
                        "approvals",
                        EnumSet.of(RowOperation.SELECT, RowOperation.UPDATE),
                        Map.of(
                                "call_session_id",
                                        "(select id from tasks.call_sessions where user_id = '{user}' limit 1)",
                                "status", "'pending'",
                                "decided_at", "null"))
                .owned("turn_latencies", EnumSet.of(RowOperation.SELECT), ofOwnCall)
                .owned("call_results", EnumSet.of(RowOperation.SELECT), ofOwnCall)
                .owned(
                        "fallback_messages",
                        EnumSet.of(RowOperation.SELECT),
                        Map.of("call_session_id", ofOwnCall.get("call_session_id"), "status", "'sent'"))
                .owned("audit_log", EnumSet.of(RowOperation.SELECT))
                .serviceOnly("audit_heads")
                .serviceOnly("suppressions")
                .serviceOnly("idempotency_keys")
                .serviceOnly("outbox")
                .serviceOnly("inbox")
                .tests();
    }
}
