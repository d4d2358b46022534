package dev.preop.notification.push;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CallRef;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import dev.preop.notification.Somebody;
import dev.preop.notification.delivery.FakeGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From an event to the user's browsers. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(FakeGateway.class)
@QuarkusTestResource(FakePushService.class)
class WebPushTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final String POINT_BESIDE_THE_CURVE =
            "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final Browser browser = Browser.open();
    private final Somebody somebody = Somebody.withACall();
    private final TestUser user = somebody.user();
    private final CallRef call = somebody.call();

    @Test
    void shouldTellEveryBrowserOnceInWordsThatOnlyItCanRead() throws GeneralSecurityException {
        Browser other = Browser.open();
        subscribe(browser.subscription(endpoint("/one"))).statusCode(201);
        subscribe(other.subscription(endpoint("/two"))).statusCode(201);
        TestEvents.publish(approvalRequested());

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(pushes()).containsExactly("sent 1", "sent 1"));
        Map<String, String> first = onlyMessage("/one");
        Map<String, String> second = onlyMessage("/two");
        assertThat(new JsonObject(browser.read(body(first))))
                .isEqualTo(new JsonObject()
                        .put("title", "Your call waits for your decision")
                        .put("body", "Your call waits for your decision.")
                        .put("link", "/calls/" + call.sessionId()));
        assertThat(other.read(body(second))).isEqualTo(browser.read(body(first)));
        assertThat(first)
                .containsEntry("content-encoding", "aes128gcm")
                .containsEntry("ttl", "60")
                .containsEntry("urgency", "high");
        assertThat(first.get("topic")).hasSize(32).isNotEqualTo(second.get("topic"));
    }

    @Test
    void shouldSignEachMessageForItsPushService() throws GeneralSecurityException {
        String key = given().header("Authorization", user.bearer())
                .get("/api/push-subscriptions/key")
                .path("public_key");
        subscribe(browser.subscription(endpoint("/signed"))).statusCode(201);
        TestEvents.publish(approvalRequested());

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(pushes()).containsExactly("sent 1"));
        String authorization = onlyMessage("/signed").get("authorization");
        assertThat(authorization).startsWith("vapid t=").endsWith("k=" + key);
        String[] token = authorization.replaceAll("vapid t=|,.*", "").split("\\.", -1);
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(Browser.publicKey(base64(key)));
        signature.update((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(signature.verify(base64(token[2]))).isTrue();
        JsonObject claims = new JsonObject(new String(base64(token[1]), StandardCharsets.UTF_8));
        assertThat(claims.getString("aud")).isEqualTo(FakePushService.endpoint(""));
        assertThat(claims.getString("sub")).isEqualTo("mailto:operations@preop.test");
        assertThat(Instant.ofEpochSecond(claims.getLong("exp")))
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"busy, sent 2, 2, 1", "lost, unknown 1, 1, 1", "gone, failed 1, 1, 0", "moved, failed 1, 1, 1"})
    void shouldTryAgainOnlyWhenItWasSurelyNotSent(String kind, String outcome, int messages, int browsers) {
        String path = "/" + kind + "/" + user.id();
        subscribe(browser.subscription(FakePushService.endpoint(path))).statusCode(201);
        TestEvents.publish(approvalRequested());

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(pushes()).containsExactly(outcome);
            assertThat(subscriptions()).hasSize(browsers);
        });
        assertThat(FakePushService.messagesTo(path)).hasSize(messages);
        assertThat(FakePushService.messagesTo("/elsewhere" + path)).isEmpty();
    }

    @Test
    void shouldShowItsUserEachBrowserButNotItsKeys() {
        subscribe(browser.subscription(endpoint("/shown"))).statusCode(201);
        Map<String, Object> shown = given().header("Authorization", user.bearer())
                .get("/api/push-subscriptions")
                .then()
                .statusCode(200)
                .body("subscriptions", hasSize(1))
                .extract()
                .path("subscriptions[0]");

        assertThat(shown)
                .containsOnlyKeys("id", "endpoint", "renewed_at")
                .containsEntry("endpoint", endpoint("/shown"));
        given().header("Authorization", Somebody.withACall().user().bearer())
                .get("/api/push-subscriptions")
                .then()
                .statusCode(200)
                .body("subscriptions", empty());
    }

    @Test
    void shouldRememberABrowserOnceAndForgetItWhenAsked() throws SQLException {
        String id = subscribe(browser.subscription(endpoint("/mine"))).extract().path("id");
        subscribe(browser.subscription(endpoint("/mine"))).statusCode(201).body("id", equalTo(id));
        assertThat(subscriptions()).singleElement().asString().doesNotContain("/mine", "127.0.0.1");

        unsubscribe(Somebody.withACall().user(), id).statusCode(404).body("code", equalTo("not_found"));
        unsubscribe(user, id).statusCode(204);
        unsubscribe(user, id).statusCode(404);
        assertThat(subscriptions()).isEmpty();
    }

    @Test
    void shouldTellABrowserOnlyWhatConcernsWhoSignedInOnItLast() throws SQLException {
        subscribe(browser.subscription(endpoint("/shared"))).statusCode(201);
        Somebody.withACall()
                .subscribe(browser.subscription(endpoint("/shared")))
                .statusCode(201);

        assertThat(subscriptions()).isEmpty();
    }

    @Test
    void shouldKeepTheLastTenBrowsers() throws SQLException {
        String first = subscribe(browser.subscription(endpoint("/0"))).extract().path("id");
        for (int i = 1; i <= 10; i++) {
            subscribe(browser.subscription(endpoint("/" + i))).statusCode(201);
        }

        assertThat(subscriptions()).hasSize(10).noneMatch(row -> row.contains(first));
    }

    @Test
    void shouldFollowWhatTheUserChose() throws SQLException {
        subscribe(browser.subscription(endpoint("/unwanted"))).statusCode(201);
        somebody.prefer("""
                {"preferences":[{"notification_type":"approval_needed","channel":"push","enabled":false}]}""").statusCode(200);
        TestEvents.publish(approvalRequested());

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(rows("select channel from notifications.deliveries"))
                .containsExactly("in_app"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/inside",
                "http://169.254.169.254/latest/meta-data",
                "https://fcm.googleapis.com.preop.test/send",
                "file:///etc/passwd",
                "https://a%zz",
                "nowhere"
            })
    void shouldRefuseEndpointsThatAreNotAtAPushService(String endpoint) {
        subscribe(browser.subscription(endpoint))
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("errors[0].field", equalTo("endpoint"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", POINT_BESIDE_THE_CURVE})
    void shouldRefuseKeysThatAreNone(String p256dh) {
        subscribe("""
                {"endpoint": "%s", "keys": {"p256dh": "%s", "auth": "AAAAAAAAAAAAAAAAAAAAAA"}}""".formatted(endpoint("/keys"), p256dh))
                .statusCode(400)
                .body("errors[0].field", equalTo("keys.p256dh"));
    }

    private ApprovalRequested approvalRequested() {
        return new ApprovalRequested(call, UUID.randomUUID(), "The price is too high.", null, null, Instant.now());
    }

    private String endpoint(String path) {
        return FakePushService.endpoint("/" + user.id() + path);
    }

    private Map<String, String> onlyMessage(String path) {
        List<Map<String, String>> messages = FakePushService.messagesTo("/" + user.id() + path);
        assertThat(messages).hasSize(1);
        return messages.getFirst();
    }

    private ValidatableResponse subscribe(String browser) {
        return somebody.subscribe(browser);
    }

    private static ValidatableResponse unsubscribe(TestUser who, String id) {
        return given().header("Authorization", who.bearer())
                .delete("/api/push-subscriptions/" + id)
                .then();
    }

    private List<String> pushes() throws SQLException {
        return rows("select concat_ws(' ', status, attempts) from notifications.deliveries where channel = 'push' and");
    }

    private List<String> subscriptions() throws SQLException {
        return rows("select to_jsonb(s)::text from notifications.push_subscriptions s");
    }

    /** What the query finds of the user. */
    private List<String> rows(String query) throws SQLException {
        String ofUser = query.endsWith(" and") ? query : query + " where";
        try (Connection database = TestDatabase.asSuperuser();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(ofUser + " user_id = '" + user.id() + "'")) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static byte[] body(Map<String, String> message) {
        return base64(message.get("body"));
    }

    private static byte[] base64(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
