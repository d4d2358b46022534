package dev.preop.notification;

import static dev.preop.kit.testing.RowOperation.DELETE;
import static dev.preop.kit.testing.RowOperation.INSERT;
import static dev.preop.kit.testing.RowOperation.SELECT;
import static dev.preop.kit.testing.RowOperation.UPDATE;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.RowSecurityMatrix;
import dev.preop.notification.delivery.FakeGateway;
import dev.preop.notification.push.FakePushService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(FakeGateway.class)
@QuarkusTestResource(FakePushService.class)
class RowSecurityTest {

    @TestFactory
    Stream<DynamicTest> matrix() {
        return RowSecurityMatrix.of("notifications", "notification_service")
                .owned(
                        "notifications",
                        Set.of(SELECT, UPDATE),
                        Map.of("notification_type", "'call_started'", "priority", "'normal'"))
                .owned("notification_settings", Set.of(SELECT, INSERT, UPDATE))
                .owned(
                        "notification_preferences",
                        Set.of(SELECT, INSERT, UPDATE),
                        Map.of("notification_type", "'call_failed'", "channel", "'sms'"))
                .owned(
                        "deliveries",
                        Set.of(SELECT),
                        Map.of(
                                "notification_id",
                                "(select id from notifications.notifications where user_id = '{user}' limit 1)",
                                "channel",
                                "'sms'"))
                .owned("push_subscriptions", Set.of(SELECT, DELETE))
                .serviceOnly("call_ends")
                .serviceOnly("outbox")
                .serviceOnly("inbox")
                .serviceOnly("erased_users")
                .tests();
    }
}
