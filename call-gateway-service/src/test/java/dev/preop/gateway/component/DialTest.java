package dev.preop.gateway.component;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.preop.kit.auth.ServiceTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DialTest extends GatewayTest {

    private static final String TO = "+14155550100";

    @Inject
    ServiceTokens tokens;

    private final UUID sessionId = UUID.randomUUID();

    @Test
    void shouldPlaceOneCallWithEverythingTwilioMustKnow() {
        dial(TO).statusCode(201).body("call_sid", equalTo(TestCall.CALL_SID)).body("status", equalTo("queued"));

        assertThat(twilio.asked).hasSize(1);
        FakeTwilioApi.Asked asked = twilio.asked.getFirst();
        assertThat(asked.path()).isEqualTo("/2010-04-01/Accounts/" + ProviderAddresses.ACCOUNT_SID + "/Calls.json");
        assertThat(asked.authorization()).startsWith("Basic ");
        assertThat(asked.form().get("To")).isEqualTo(TO);
        assertThat(asked.form().get("From")).isEqualTo("+14155550199");
        assertThat(asked.form().get("Timeout")).isEqualTo("30");
        assertThat(asked.form().get("TimeLimit")).isEqualTo("620");
        assertThat(asked.form().get("AsyncAmd")).isEqualTo("true");
        assertThat(asked.form().get("MachineDetection")).isEqualTo("DetectMessageEnd");
        assertThat(asked.form().getAll("StatusCallbackEvent"))
                .containsExactly("initiated", "ringing", "answered", "completed");
        for (String url : new String[] {"Url", "StatusCallback", "AsyncAmdStatusCallback"}) {
            assertThat(asked.form().get(url))
                    .matches(
                            "https://calls\\.preop\\.test/api/webhooks/[a-z-]+\\?call=[A-Za-z0-9_-]+(&limit=620)?#rc=3&rp=ct,rt,5xx");
        }
        assertThat(asked.form().get("StatusCallback")).contains("&limit=620#");
    }

    @Test
    void shouldCarryTheTraceOfTheOrderInTheUrls() {
        dial(TO).statusCode(201);

        String url = twilio.asked.getFirst().form().get("Url");
        String token = url.substring(url.indexOf("call=") + 5, url.indexOf('#'));
        assertThat(callTokens.verify(token).trace().getTraceId()).isEqualTo(TestCall.TRACE_ID);
        assertThat(callTokens.verify(token).call().sessionId()).isEqualTo(sessionId);
    }

    @Test
    void shouldSayThatTheNumberIsRefused() {
        twilio.answer = FakeTwilioApi.refuse(400, 21211);

        dial(TO).statusCode(503).body("code", equalTo("number_refused")).body(not(containsString(TO.substring(1))));
        assertThat(twilio.asked).hasSize(1);
    }

    @Test
    void shouldSayThatTwilioTakesNoCalls() {
        twilio.answer = FakeTwilioApi.refuse(429, 20429);

        dial(TO).statusCode(503).body("code", equalTo("call_service_unavailable"));
        assertThat(twilio.asked).hasSize(1);
    }

    @Test
    void shouldNeverDialTwiceWhenTheAnswerIsLost() {
        for (Consumer<HttpServerRequest> lost : new Consumer[] {
            request -> ((HttpServerRequest) request).connection().close(),
            FakeTwilioApi.refuse(500, 20500),
            FakeTwilioApi.refuse(503, 0)
        }) {
            twilio.asked.clear();
            twilio.answer = lost;

            dial(TO).statusCode(502).body("code", equalTo("call_outcome_unknown"));
            assertThat(twilio.asked).hasSize(1);
        }
    }

    @Test
    void shouldSayThatNobodyWasCalledWhenTwilioIsNotThere() {
        twilio.close();

        dial(TO).statusCode(503).body("code", equalTo("call_service_unavailable"));
    }

    @Test
    void shouldRefuseWhatIsNoNumberWithoutRepeatingIt() {
        dial("call me at 5550100")
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("errors[0].field", equalTo("to"))
                .body(not(containsString("5550100")));
        assertThat(twilio.asked).isEmpty();
    }

    @Test
    void shouldRefuseWhoIsNoService() {
        for (String authorization : new String[] {"", "Bearer x", tokens.bearer("speech-bridge")}) {
            given().header("Authorization", authorization)
                    .contentType("application/json")
                    .body(body(TO))
                    .post("/internal/calls")
                    .then()
                    .statusCode(401);
        }
        assertThat(twilio.asked).isEmpty();
    }

    private ValidatableResponse dial(String to) {
        return given().header("Authorization", tokens.bearer("call-gateway"))
                .header("traceparent", "00-" + TestCall.TRACE_ID + "-b7ad6b7169203331-01")
                .contentType("application/json")
                .body(body(to))
                .post("/internal/calls")
                .then();
    }

    private String body(String to) {
        return """
                {"session_id":"%s","task_id":"%s","user_id":"%s","to":"%s",\
                "time_limit_seconds":600,"ring_timeout_seconds":30}""".formatted(sessionId, UUID.randomUUID(), UUID.randomUUID(), to);
    }
}
