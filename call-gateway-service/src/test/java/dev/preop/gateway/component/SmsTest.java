package dev.preop.gateway.component;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.preop.kit.auth.ServiceTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SmsTest extends GatewayTest {

    private static final String TO = "+14155550102";

    @Inject
    ServiceTokens tokens;

    @Test
    void shouldHandAMessageToTwilio() {
        send(TO, "Your call waits.").statusCode(201).body("message_sid", equalTo(TestCall.CALL_SID));

        assertThat(twilio.asked).hasSize(1);
        FakeTwilioApi.Asked asked = twilio.asked.getFirst();
        assertThat(asked.path()).endsWith("/Messages.json");
        assertThat(asked.form().get("To")).isEqualTo(TO);
        assertThat(asked.form().get("From")).isEqualTo("+14155550199");
        assertThat(asked.form().get("Body")).isEqualTo("Your call waits.");
    }

    @ParameterizedTest
    @CsvSource({
        "400, 21610, 503, number_refused",
        "429, 20429, 503, service_unavailable",
        "500, 20500, 502, message_outcome_unknown"
    })
    void shouldSayWhetherItCanHaveBeenSentAndNeverSendTwice(int status, int code, int answered, String problem) {
        twilio.answer = FakeTwilioApi.refuse(status, code);

        send(TO, "Your call waits.")
                .statusCode(answered)
                .body("code", equalTo(problem))
                .body(not(containsString(TO.substring(1))));
        assertThat(twilio.asked).hasSize(1);
    }

    @Test
    void shouldNotKnowWhenTheAnswerIsLost() {
        twilio.answer = request -> request.connection().close();

        send(TO, "Your call waits.").statusCode(502).body("code", equalTo("message_outcome_unknown"));
        assertThat(twilio.asked).hasSize(1);
    }

    @Test
    void shouldSayThatNothingWasSentWhenTwilioIsNotThere() {
        twilio.close();

        send(TO, "Your call waits.").statusCode(503).body("code", equalTo("service_unavailable"));
    }

    @Test
    void shouldRefuseStrangersAndWhatIsNoMessage() {
        given().contentType("application/json")
                .body(Map.of("message_id", UUID.randomUUID(), "to", TO, "text", "Hi"))
                .post("/internal/messages")
                .then()
                .statusCode(401);
        send("0102", "Hi").statusCode(400).body("errors[0].field", equalTo("to"));
        send(TO, " ").statusCode(400).body("errors[0].field", equalTo("text"));
        assertThat(twilio.asked).isEmpty();
    }

    private ValidatableResponse send(String to, String text) {
        return given().contentType("application/json")
                .header("Authorization", tokens.bearer("call-gateway"))
                .body(Map.of("message_id", UUID.randomUUID(), "to", to, "text", text))
                .post("/internal/messages")
                .then();
    }
}
