package dev.preop.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.contracts.CallRef;
import dev.preop.contracts.HangUpReason;
import dev.preop.contracts.ReplyAction;
import dev.preop.contracts.ReplyGenerated;
import dev.preop.contracts.ReplyOrigin;
import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Topics;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.kit.auth.ServiceTokens;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.speech.testing.ElevenLabsResource;
import dev.preop.speech.testing.FakeGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A whole small call over real sockets and a real broker. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(ElevenLabsResource.class)
class CallTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @TestHTTPResource("/")
    URI root;

    private final ServiceTokens tokens;
    private final PiiCipher cipher;
    private final CallRef call = new CallRef(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private @Nullable FakeGateway gateway;

    CallTest(ServiceTokens tokens, PiiCipher cipher) {
        this.tokens = tokens;
        this.cipher = cipher;
    }

    @AfterEach
    void hangUp() {
        if (gateway != null) {
            gateway.close();
        }
    }

    @Test
    void shouldHoldAConversationAndHangUpAfterTheLastWord() throws Exception {
        publish(0, 0, speak("Hello, an AI is calling."), true);
        connect();
        gateway.start(call, "00-" + TRACE + "-00f067aa0ba902b7-01");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(gateway.heard()).isEqualTo("Hello, an AI is calling."));
        CloudEvent<ReplySpoken> opening = spoken(0, 0);
        assertThat(heard(opening)).isEqualTo("Hello, an AI is calling.");
        assertThat(opening.data().interrupted()).isFalse();
        assertThat(opening.data().startedMs()).isBetween(1_400L, 2_500L);
        assertThat(opening.traceParent()).contains(TRACE);

        gateway.speak(30);
        CloudEvent<UtteranceTranscribed> utterance = utterance(1);
        assertThat(text(utterance)).isEqualTo("heard 30 frames");
        assertThat(utterance.data().confidence()).isBetween(0.89, 0.91);
        assertThat(utterance.data().endpointingMs()).isBetween(480L, 650L);
        assertThat(utterance.data().endedMs() - utterance.data().startedMs()).isBetween(500L, 750L);
        assertThat(utterance.traceParent()).contains(TRACE);

        publish(1, 0, speak("A cleaning, please."), false);
        publish(1, 1, speak("Next week."), true);
        CloudEvent<ReplySpoken> first = spoken(1, 0);
        assertThat(heard(first)).isEqualTo("A cleaning, please.");
        assertThat(first.data().latency()).isNotNull();
        assertThat(first.data().latency().totalMs())
                .isGreaterThanOrEqualTo(utterance.data().endpointingMs());
        assertThat(heard(spoken(1, 1))).isEqualTo("Next week.");
        assertThat(spoken(1, 1).data().latency()).isNull();

        gateway.speak(30);
        assertThat(text(utterance(2))).isEqualTo("heard 30 frames");
        publish(2, 0, speak("Goodbye."), false, null);
        publish(2, 1, new ReplyAction.HangUp(HangUpReason.GOAL_REACHED), true);
        await().atMost(PATIENCE).until(() -> gateway.received("hang_up"));
        assertThat(spoken(2, 0).data().latency())
                .as("words that waited for something else than the callee's")
                .isNull();
        assertThat(gateway.hangUpReason()).isEqualTo("goal_reached");
        assertThat(gateway.heard()).endsWith("Next week.Goodbye.");
        assertThat(gateway.received("clear")).isFalse();
        assertThat(gateway.largestLeadMillis()).isBetween(180, 320);
    }

    @Test
    void shouldFallSilentWhenTheCalleeSpeaksAndTellWhatWasHeard() throws Exception {
        String disclosure = "An AI here.";
        String sentence = "This is a rather long sentence that the callee will not hear to its end.";
        publish(0, 0, speak(disclosure), false);
        publish(0, 1, speak(sentence), false);
        publish(0, 2, speak("Nor this one."), true);
        connect();
        gateway.start(call, "");
        await().atMost(PATIENCE).until(() -> gateway.heard().length() > 26);

        gateway.speak(40);

        await().atMost(PATIENCE).until(() -> gateway.received("clear"));
        CloudEvent<ReplySpoken> cut = spoken(0, 1);
        assertThat(cut.data().interrupted()).isTrue();
        assertThat(sentence).startsWith(heard(cut));
        int heard = gateway.heard().length() - disclosure.length();
        assertThat(heard(cut).length()).isBetween(heard - 5, heard);
        assertThat(heard(spoken(0, 2))).isEmpty();
        assertThat(text(utterance(1))).isEqualTo("heard 40 frames");
        int before = gateway.heard().length();
        publish(0, 3, speak("Too late."), true);
        publish(1, 0, speak("Sorry."), true);
        assertThat(heard(spoken(1, 0))).isEqualTo("Sorry.");
        assertThat(gateway.heard().substring(before)).isEqualTo("Sorry.");
    }

    @Test
    void shouldGoOnAtTheWordAtWhichTheStreamWasLost() throws Exception {
        String sentence = "This is a rather long sentence that is cut by a lost connection.";
        publish(0, 0, speak("An AI here."), false);
        publish(0, 1, speak(sentence), false);
        publish(0, 2, speak("And this one."), true);
        connect();
        gateway.start(call, "");
        await().atMost(PATIENCE).until(() -> gateway.heard().length() > 26);
        gateway.close();
        int cut = heard(spoken(0, 1)).length();
        String rest = sentence.substring(sentence.lastIndexOf(' ', cut) + 1);

        connect();
        gateway.resume(call);

        CloudEvent<ReplySpoken> whole = TestEvents.await(
                Topics.REPLY_SPOKEN,
                ReplySpoken.class,
                event -> event.data().call().equals(call)
                        && event.data().index() == 1
                        && !event.data().interrupted());
        assertThat(heard(whole)).isEqualTo(sentence);
        assertThat(whole.data().startedMs()).isEqualTo(spoken(0, 1).data().startedMs());
        assertThat(whole.data().endedMs()).isGreaterThan(whole.data().startedMs() + 3_000);
        assertThat(heard(spoken(0, 2))).isIn("", "And this one.");
        await().atMost(PATIENCE).until(() -> gateway.heard().equals(rest + "And this one."));
        gateway.speak(30);
        assertThat(text(utterance(1))).isEqualTo("heard 30 frames");
    }

    @Test
    void shouldTellTheCalleesLastWordsWhenTheStreamStops() throws Exception {
        connect();
        gateway.start(call, "");
        gateway.speak(25);
        await().pollDelay(Duration.ofMillis(560)).until(() -> true);
        gateway.send(new io.vertx.core.json.JsonObject().put("type", "stop"));
        assertThat(text(utterance(0))).isEqualTo("heard 25 frames");
    }

    @Test
    void shouldRefuseWhoeverHasNoServiceToken() {
        assertThat(refusal(tokens.bearer("call-gateway"))).contains("401");
        assertThat(refusal("Bearer nonsense")).contains("401");
    }

    @Test
    void shouldCloseWith1008OnAnythingThatIsNotTheProtocol() throws Exception {
        for (String garbage : new String[] {"{", "[]", "{\"type\":\"reboot\"}", "{\"type\":\"mark\",\"name\":\"x\"}"}) {
            connect();
            gateway.sendText(garbage);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(gateway.closeCode()).isEqualTo(1008));
            gateway.close();
        }
        connect();
        gateway.sendAudio(new byte[160]);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(gateway.closeCode()).isEqualTo(1008));
    }

    private void connect() throws Exception {
        gateway = new FakeGateway(root.getPort(), call, tokens.bearer("speech-bridge"));
    }

    private String refusal(String bearer) {
        try {
            gateway = new FakeGateway(root.getPort(), call, bearer);
            return "accepted";
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause().getMessage());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ReplyAction speak(String text) {
        return new ReplyAction.Speak(new SealedText(cipher.seal(text, aad(Topics.REPLY_GENERATED, "text"))));
    }

    private void publish(int turn, int index, ReplyAction action, boolean last) {
        publish(turn, index, action, last, turn == 0 ? null : new UUID(7, turn));
    }

    private void publish(int turn, int index, ReplyAction action, boolean last, @Nullable UUID inReplyTo) {
        UUID turnId = new UUID(call.sessionId().getMostSignificantBits(), turn);
        TestEvents.publish(
                new ReplyGenerated(call, turnId, turn, index, action, last, inReplyTo, 3, 0, ReplyOrigin.AGENT, false));
    }

    private CloudEvent<ReplySpoken> spoken(int turn, int index) {
        return TestEvents.await(
                Topics.REPLY_SPOKEN,
                ReplySpoken.class,
                event -> event.data().call().equals(call)
                        && event.data().turn() == turn
                        && event.data().index() == index);
    }

    private CloudEvent<UtteranceTranscribed> utterance(int turn) {
        return TestEvents.await(
                Topics.UTTERANCE_TRANSCRIBED,
                UtteranceTranscribed.class,
                event -> event.data().call().equals(call) && event.data().turn() == turn);
    }

    private String heard(CloudEvent<ReplySpoken> event) {
        return cipher.open(event.data().heard().value(), aad(Topics.REPLY_SPOKEN, "heard"));
    }

    private String text(CloudEvent<UtteranceTranscribed> event) {
        return cipher.open(event.data().text().value(), aad(Topics.UTTERANCE_TRANSCRIBED, "text"));
    }

    private String aad(String topic, String field) {
        return Aad.event(topic, call.sessionId().toString(), field);
    }
}
