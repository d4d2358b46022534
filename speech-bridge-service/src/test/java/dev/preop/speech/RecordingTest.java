package dev.preop.speech;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.preop.contracts.CallRef;
import dev.preop.contracts.UserErased;
import dev.preop.kit.auth.ServiceTokens;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.UserTables;
import dev.preop.speech.audio.Ulaw;
import dev.preop.speech.recording.AudioAsset;
import dev.preop.speech.recording.OldAssets;
import dev.preop.speech.session.CallProfile;
import dev.preop.speech.session.CallProfiles;
import dev.preop.speech.testing.ElevenLabsResource;
import dev.preop.speech.testing.FakeGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A recorded call, from the gateway's socket to the link that plays it. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(ElevenLabsResource.class)
class RecordingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int HEADER_BYTES = 58;

    @TestHTTPResource("/")
    URI root;

    private final ServiceTokens tokens;
    private final CallProfiles profiles;
    private final OldAssets oldAssets;
    private final CallRef call = new CallRef(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    RecordingTest(ServiceTokens tokens, CallProfiles profiles, OldAssets oldAssets) {
        this.tokens = tokens;
        this.profiles = profiles;
        this.oldAssets = oldAssets;
    }

    @Test
    void shouldKeepBothSidesAndTellWhereTheyCanBeHeard() throws Exception {
        profiles.remember(call.sessionId(), new CallProfile("en-US", true, null, null, null));
        holdACall();

        await().atMost(PATIENCE).until(() -> find().statusCode() == 200);
        Response found = find();
        assertThat(found.jsonPath().getInt("channels")).isEqualTo(2);
        int duration = found.jsonPath().getInt("duration_ms");
        assertThat(duration).isBetween(600, 5_000);
        byte[] wave = given().urlEncodingEnabled(false)
                .get(found.jsonPath().getString("urls[0]"))
                .asByteArray();
        assertThat(wave).hasSize(HEADER_BYTES + duration * 16);
        assertThat(voiced(wave)).isEqualTo(25 * Ulaw.FRAME_BYTES);
    }

    @Test
    void shouldDeleteTheSoundOfOldRecordings() throws Exception {
        profiles.remember(call.sessionId(), new CallProfile("en-US", true, null, null, null));
        holdACall();
        await().atMost(PATIENCE).until(() -> find().statusCode() == 200);
        Instant before = Instant.now().plusSeconds(60);
        List<String> sound = new ArrayList<>();
        assertThat(clear(before, old -> Future.failedFuture("storage is down"))).failsWithin(PATIENCE);
        find().then().statusCode(200);

        assertThat(clear(before, old -> {
                    old.forEach(asset -> sound.add(asset.storagePath()));
                    return Future.succeededFuture();
                }))
                .succeedsWithin(PATIENCE);

        assertThat(sound).anyMatch(path -> path.contains(call.sessionId().toString()));
        find().then().statusCode(404);
    }

    @Test
    void shouldDeleteTheSoundOfAUserWhoWantsNothingKept() throws Exception {
        profiles.remember(call.sessionId(), new CallProfile("en-US", true, null, null, null));
        holdACall();
        await().atMost(PATIENCE).until(() -> find().statusCode() == 200);
        String link = find().jsonPath().getString("urls[0]");
        CloudEvent<UserErased> erased = TestEvents.publish(new UserErased(UUID.randomUUID(), Instant.now()));
        TestEvents.publish(new UserErased(call.userId(), Instant.now()));
        TestEvents.publish(erased);

        await().atMost(PATIENCE).until(() -> find().statusCode() == 404);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(UserTables.with(call.userId(), "speech"))
                .containsExactly("erased_users"));
        given().urlEncodingEnabled(false).get(link).then().statusCode(404);
    }

    @Test
    void shouldNotWantWhatIsStoredAfterItsUserWasErased() throws Exception {
        profiles.remember(call.sessionId(), new CallProfile("en-US", true, null, null, null));
        TestEvents.publish(new UserErased(call.userId(), Instant.now()));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(UserTables.with(call.userId(), "speech"))
                .containsExactly("erased_users"));
        holdACall();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(UserTables.with(call.userId(), "speech"))
                .contains("audio_assets"));

        find().then().statusCode(404);
        TestEvents.publish(new UserErased(UUID.randomUUID(), Instant.now()));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(UserTables.with(call.userId(), "speech"))
                .as("the next round has deleted it")
                .containsExactly("erased_users"));
    }

    @Test
    void shouldKeepNothingOfACallThatIsNotToBeRecorded() throws Exception {
        profiles.remember(call.sessionId(), new CallProfile("en-US", false, null, null, null));
        holdACall();
        find().then().statusCode(404).body("code", equalTo("not_found"));
    }

    @Test
    void shouldAnswerServicesOnly() {
        given().get("/internal/recordings/" + call.sessionId()).then().statusCode(401);
    }

    private void holdACall() throws Exception {
        try (FakeGateway gateway = new FakeGateway(root.getPort(), call, tokens.bearer("speech-bridge"))) {
            gateway.start(call, "");
            gateway.speak(25);
            await().pollDelay(Duration.ofMillis(700)).until(() -> true);
            gateway.send(new JsonObject().put("type", "stop"));
            await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        }
    }

    private CompletableFuture<Integer> clear(Instant before, Function<List<AudioAsset>, Future<Void>> deletion) {
        return oldAssets.clear(before, 1_000, deletion).toCompletionStage().toCompletableFuture();
    }

    private Response find() {
        return given().header("Authorization", tokens.bearer("speech-bridge"))
                .get("/internal/recordings/" + call.sessionId());
    }

    /** Bytes of the callee's track that are the callee's voice. */
    private static long voiced(byte[] wave) {
        byte[] sound = Arrays.copyOfRange(wave, HEADER_BYTES, wave.length);
        long voiced = 0;
        for (int i = 0; i < sound.length; i += 2) {
            voiced += sound[i] == 0x10 ? 1 : 0;
        }
        return voiced;
    }
}
