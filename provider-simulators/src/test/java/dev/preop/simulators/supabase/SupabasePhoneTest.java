package dev.preop.simulators.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.simulators.testing.RunningSimulator;
import dev.preop.simulators.testing.RunningSimulator.Answer;
import dev.preop.simulators.testing.SettableClock;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a user's number is changed and confirmed. */
class SupabasePhoneTest {

    private static final String KEY = "sb_publishable_sim";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final RunningSimulator supabase =
            new RunningSimulator(new SupabaseSimulator(RunningSimulator.settings(Map.of()), clock));

    @AfterEach
    void stop() {
        supabase.close();
    }

    @Test
    void givesANumberToWhoeverTellsTheCodeThatWasSentThere() {
        JsonObject before = signIn("other@preop.test").json();
        String token = before.getString("access_token");

        Answer asked = change(token, "+1 415 555 0191");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.json().getString("phone")).isEmpty();
        assertThat(asked.json().getString("new_phone")).isEqualTo("14155550191");
        assertThat(claims(refresh(before).json()).getString("phone")).isEmpty();
        assertThat(latestMessage()).matches("Your code is [0-9]{6}");

        Answer confirmed = verify("+14155550191", code());
        assertThat(confirmed.status()).isEqualTo(200);
        JsonObject claims = claims(confirmed.json());
        assertThat(claims.getString("phone")).isEqualTo("14155550191");
        assertThat(claims.getJsonArray("amr").getJsonObject(0).getString("method"))
                .isEqualTo("otp");
        assertThat(claims.getString("session_id")).isNotEqualTo(claims(before).getString("session_id"));
        assertThat(claims.getJsonObject("app_metadata").getJsonArray("providers"))
                .isEqualTo(new JsonArray().add("email").add("phone"));
        assertThat(confirmed.json().getJsonObject("user").getString("phone_confirmed_at"))
                .isEqualTo(clock.instant().toString());
        assertThat(claims(signIn("other@preop.test").json()).getString("phone")).isEqualTo("14155550191");
    }

    @Test
    void takesACodeOnceAndForAMinute() {
        String token = accessToken();
        change(token, "+14155550191");
        String code = code();
        assertThat(error(verify("+14155550192", code))).isEqualTo("otp_expired");
        assertThat(error(verify("+14155550191", wrong(code)))).isEqualTo("otp_expired");
        clock.advance(Duration.ofSeconds(61));
        assertThat(error(verify("+14155550191", code))).isEqualTo("otp_expired");

        change(token, "+14155550191");
        assertThat(verify("+14155550191", code()).status()).isEqualTo(200);
        Answer again = verify("+14155550191", code());
        assertThat(again.status()).isEqualTo(403);
        assertThat(error(again)).isEqualTo("otp_expired");
    }

    @Test
    void sendsOneCodeAMinute() {
        String token = accessToken();
        assertThat(change(token, "+14155550191").status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(60));
        Answer tooSoon = change(token, "+14155550192");
        assertThat(tooSoon.status()).isEqualTo(429);
        assertThat(error(tooSoon)).isEqualTo("over_sms_send_rate_limit");
        assertThat(messages()).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(change(token, "+14155550192").status()).isEqualTo(200);
        assertThat(messages()).hasSize(2);
    }

    @Test
    void refusesWhatIsNoNumberAndANumberOfSomebodyElse() {
        String token = accessToken();
        Answer malformed = change(token, "0415 555");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(error(malformed)).isEqualTo("validation_failed");
        Answer taken = change(token, "+14155550190");
        assertThat(taken.status()).isEqualTo(422);
        assertThat(error(taken)).isEqualTo("phone_exists");
        assertThat(error(put(token, new JsonObject().put("password", "another one"))))
                .isEqualTo("validation_failed");
        assertThat(error(put("nonsense", new JsonObject().put("phone", "+14155550191"))))
                .isEqualTo("bad_jwt");
        assertThat(messages()).isEmpty();
    }

    @Test
    void sendsNothingToTheNumberThatIsTheUsersAlready() {
        String token = signIn("operator@preop.test").json().getString("access_token");
        assertThat(change(token, "+14155550190").status()).isEqualTo(200);
        assertThat(messages()).isEmpty();
    }

    @Test
    void wantsToKnowWhatIsVerified() {
        assertThat(error(post(new JsonObject().put("token", "123456").put("phone", "+14155550191"))))
                .isEqualTo("validation_failed");
        assertThat(error(post(new JsonObject().put("type", "phone_change").put("phone", "+14155550191"))))
                .isEqualTo("validation_failed");
        assertThat(error(post(new JsonObject().put("type", "phone_change").put("token", "123456"))))
                .isEqualTo("validation_failed");
        assertThat(error(post(new JsonObject()
                        .put("type", "sms")
                        .put("token", "123456")
                        .put("phone", "+14155550191"))))
                .isEqualTo("validation_failed");
    }

    private Answer signIn(String email) {
        JsonObject body = new JsonObject().put("email", email).put("password", "operator-demo-password");
        return supabase.post("/auth/v1/token?grant_type=password", body.encode(), "apikey", KEY);
    }

    private String accessToken() {
        return signIn("other@preop.test").json().getString("access_token");
    }

    private Answer refresh(JsonObject session) {
        JsonObject body = new JsonObject().put("refresh_token", session.getString("refresh_token"));
        return supabase.post("/auth/v1/token?grant_type=refresh_token", body.encode(), "apikey", KEY);
    }

    private Answer change(String token, String phone) {
        return put(token, new JsonObject().put("phone", phone));
    }

    private Answer put(String token, JsonObject body) {
        return supabase.send(
                "PUT",
                "/auth/v1/user",
                body.encode(),
                "apikey",
                KEY,
                "Content-Type",
                "application/json",
                "Authorization",
                "Bearer " + token);
    }

    private Answer verify(String phone, String code) {
        return post(
                new JsonObject().put("type", "phone_change").put("phone", phone).put("token", code));
    }

    private Answer post(JsonObject verification) {
        return supabase.post("/auth/v1/verify", verification.encode(), "apikey", KEY);
    }

    private JsonArray messages() {
        return supabase.get("/sim/messages").json().getJsonArray("messages");
    }

    private String latestMessage() {
        return messages().getJsonObject(0).getString("body");
    }

    private String code() {
        return latestMessage().substring("Your code is ".length());
    }

    private static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private static String error(Answer answer) {
        return answer.headers().firstValue("x-sb-error-code").orElse("no error");
    }

    private static JsonObject claims(JsonObject session) {
        String payload = session.getString("access_token").split("\\.", -1)[1];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }
}
