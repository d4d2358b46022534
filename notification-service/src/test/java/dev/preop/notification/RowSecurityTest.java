package dev.preop.notification;

import static dev.preop.kit.testing.RowOperation.SELECT;
import static dev.preop.kit.testing.RowOperation.UPDATE;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.RowSecurityMatrix;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
class RowSecurityTest {

    @TestFactory
    Stream<DynamicTest> matrix() {
        return RowSecurityMatrix.of("notifications", "notification_service")
                .owned(
                        "notifications",
                        Set.of(SELECT, UPDATE),
                        Map.of("notification_type", "'call_started'", "priority", "'normal'"))
                .serviceOnly("call_ends")
                .serviceOnly("outbox")
                .serviceOnly("inbox")
                .tests();
    }
}
