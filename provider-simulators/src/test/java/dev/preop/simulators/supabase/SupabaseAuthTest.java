package dev.preop.simulators.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.simulators.testing.RunningSimulator;
import dev.preop.simulators.testing.RunningSimulator.Answer;
import dev.preop.simulators.testing.SettableClock;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupabaseAuthTest {

    private static final String KEY = "sb_publishable_sim";
    private static final String PASSWORD = "operator-demo-password";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final RunningSimulator supabase = new RunningSimulator(new SupabaseSimulator(
            RunningSimulator.settings(Map.of("SIM_SUPABASE_URL", "https://ref.supabase.test")), clock));

    @AfterEach
    void stop() {
        supabase.close();
    }

    @Test
    void issuesTokensThatThePublishedKeyVerifies() throws GeneralSecurityException {
        JsonObject session = signIn("operator@preop.test").json();
        String[] parts = session.getString("access_token").split("\\.", -1);

        JsonObject jwks = supabase.get("/auth/v1/.well-known/jwks.json").json();
        JsonObject header = part(parts[0]);
        assertThat(header.getString("alg")).isEqualTo("ES256");
        assertThat(header.getString("kid"))
                .isEqualTo(jwks.getJsonArray("keys").getJsonObject(0).getString("kid"));
        assertThat(verifies(jwks.getJsonArray("keys").getJsonObject(0), parts)).isTrue();

        JsonObject claims = part(parts[1]);
        assertThat(claims.getString("iss")).isEqualTo("https://ref.supabase.test/auth/v1");
        assertThat(claims.getString("aud")).isEqualTo("authenticated");
        assertThat(claims.getString("role")).isEqualTo("authenticated");
        assertThat(claims.getJsonObject("app_metadata").getJsonArray("roles"))
                .isEqualTo(new JsonArray().add("operator"));
        assertThat(claims.getJsonObject("user_metadata").getString("full_name")).isEqualTo("Alex Morgan");
        assertThat(claims.getLong("exp") - claims.getLong("iat")).isEqualTo(3600);
        assertThat(session.getLong("expires_at")).isEqualTo(claims.getLong("exp"));
        assertThat(session.getJsonObject("user").getString("id")).isEqualTo(claims.getString("sub"));
    }

    /** A browser asks first, and without the key: the key is one of the headers it asks about. */
    @Test
    void letsPagesOfOtherOriginsTalkToIt() {
        Answer preflight = supabase.send(
                "OPTIONS",
                "/auth/v1/token?grant_type=password",
                "",
                "Origin",
                "http://127.0.0.1:8090",
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "apikey,content-type,x-client-info,x-supabase-api-version");
        assertThat(preflight.status()).isLessThan(300);
        assertThat(preflight.headers().firstValue("access-control-allow-origin"))
                .contains("*");
        assertThat(preflight.headers().firstValue("access-control-allow-headers"))
                .hasValueSatisfying(headers -> assertThat(headers)
                        .contains("apikey", "content-type", "x-client-info", "x-supabase-api-version"));

        Answer refused = supabase.post(
                "/auth/v1/token?grant_type=password",
                "{\"email\":\"operator@preop.test\",\"password\":\"wrong\"}",
                "apikey",
                KEY,
                "Origin",
                "http://127.0.0.1:8090",
                "X-Supabase-Api-Version",
                "2024-01-01");
        assertThat(refused.json().getString("code")).isEqualTo("invalid_credentials");
        assertThat(refused.headers().firstValue("access-control-allow-origin")).contains("*");
        assertThat(refused.headers().firstValue("x-supabase-api-version")).contains("2024-01-01");
    }

    @Test
    void tellsAConfirmedPhoneWithoutItsPlusAndNoneAsAnEmptyString() {
        JsonObject operator = signIn("operator@preop.test").json();
        JsonObject other = signIn("other@preop.test").json();

        assertThat(claims(operator).getString("phone")).isEqualTo("14155550190");
        assertThat(operator.getJsonObject("user").getString("phone")).isEqualTo("14155550190");
        assertThat(operator.getJsonObject("user").getString("phone_confirmed_at"))
                .isNotEmpty();
        assertThat(claims(other).getString("phone")).isEmpty();
        assertThat(other.getJsonObject("user").containsKey("phone_confirmed_at"))
                .isFalse();
    }

    @Test
    void givesAUserTheSameIdAfterEveryStart() {
        try (RunningSimulator second =
                new RunningSimulator(new SupabaseSimulator(RunningSimulator.settings(Map.of()), clock))) {
            Answer again = second.post(
                    "/auth/v1/token?grant_type=password", credentials("other@preop.test", PASSWORD), "apikey", KEY);
            assertThat(again.json().getJsonObject("user").getString("id"))
                    .isEqualTo(signIn("other@preop.test")
                            .json()
                            .getJsonObject("user")
                            .getString("id"));
        }
    }

    @Test
    void refusesAWrongPasswordInTheShapeTheClientAskedFor() {
        String wrong = credentials("operator@preop.test", "guess");
        Answer old = supabase.post("/auth/v1/token?grant_type=password", wrong, "apikey", KEY);
        Answer dated = supabase.post(
                "/auth/v1/token?grant_type=password", wrong, "apikey", KEY, "X-Supabase-Api-Version", "2024-01-01");

        assertThat(old.status()).isEqualTo(400);
        assertThat(old.headers().firstValue("x-sb-error-code")).hasValue("invalid_credentials");
        assertThat(old.json())
                .isEqualTo(new JsonObject()
                        .put("code", 400)
                        .put("error_code", "invalid_credentials")
                        .put("msg", "Invalid login credentials"));
        assertThat(dated.json())
                .isEqualTo(new JsonObject()
                        .put("code", "invalid_credentials")
                        .put("message", "Invalid login credentials"));
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThat(code(supabase.post("/auth/v1/token?grant_type=password", "{not json", "apikey", KEY)))
                .isEqualTo("bad_json");
        assertThat(code(supabase.post("/auth/v1/token?grant_type=password", "{\"email\":5}", "apikey", KEY)))
                .isEqualTo("validation_failed");
        Answer grant = supabase.post("/auth/v1/token?grant_type=magic", "{}", "apikey", KEY);
        assertThat(grant.json().getString("error")).isEqualTo("unsupported_grant_type");
    }

    @Test
    void letsNothingPassTheGatewayWithoutAnApiKey() {
        assertThat(supabase.get("/auth/v1/user").status()).isEqualTo(401);
        assertThat(supabase.get("/auth/v1/user", "apikey", "sb_publishable_other")
                        .json()
                        .getString("message"))
                .isEqualTo("Invalid API key");
        assertThat(supabase.get("/auth/v1/health", "apikey", "sb_secret_sim", "User-Agent", "Mozilla/5.0")
                        .status())
                .isEqualTo(401);
        assertThat(supabase.get("/auth/v1/health", "apikey", "sb_secret_sim").status())
                .isEqualTo(200);
    }

    @Test
    void rotatesRefreshTokensAndRevokesTheSessionWhenOneIsUsedTwice() {
        String first = signIn("operator@preop.test").json().getString("refresh_token");
        JsonObject second = refresh(first).json();
        assertThat(second.getString("access_token")).isNotBlank();
        assertThat(second.getString("refresh_token")).isNotEqualTo(first);

        assertThat(code(refresh(first))).isEqualTo("refresh_token_already_used");
        assertThat(code(refresh(second.getString("refresh_token")))).isEqualTo("session_not_found");
        assertThat(code(user(second.getString("access_token")))).isEqualTo("session_not_found");
        assertThat(code(refresh("never-issued"))).isEqualTo("refresh_token_not_found");
    }

    @Test
    void showsTheUserToTheBearerOfALiveSessionOnly() {
        String token = signIn("admin@preop.test").json().getString("access_token");
        assertThat(user(token).json().getString("email")).isEqualTo("admin@preop.test");
        assertThat(code(supabase.get("/auth/v1/user", "apikey", KEY))).isEqualTo("no_authorization");
        assertThat(code(user(token.substring(0, token.length() - 8) + "AAAAAAAA")))
                .isEqualTo("bad_jwt");

        assertThat(supabase.post("/auth/v1/logout", "", "apikey", KEY, "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(204);
        assertThat(code(user(token))).isEqualTo("session_not_found");
    }

    @Test
    void endsOnlyTheSessionsTheScopeNames() {
        String one = signIn("operator@preop.test").json().getString("access_token");
        String two = signIn("operator@preop.test").json().getString("access_token");
        supabase.post("/auth/v1/logout?scope=others", "", "apikey", KEY, "Authorization", "Bearer " + one);
        assertThat(user(one).status()).isEqualTo(200);
        assertThat(user(two).status()).isEqualTo(403);
    }

    @Test
    void refusesExpiredTokensAndThoseWithoutSignature() {
        String token = signIn("operator@preop.test").json().getString("access_token");
        String[] parts = token.split("\\.", -1);
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(code(user(none + "." + parts[1] + "."))).isEqualTo("bad_jwt");

        clock.advance(Duration.ofSeconds(3_600));
        assertThat(code(user(token))).isEqualTo("bad_jwt");
    }

    @Test
    void letsOnlyTheSecretKeyAddUsers() {
        String body =
                "{\"email\":\"new@preop.test\",\"password\":\"long enough\",\"app_metadata\":{\"roles\":[\"operator\"]}}";
        assertThat(code(supabase.post("/auth/v1/admin/users", body, "apikey", KEY)))
                .isEqualTo("not_admin");
        assertThat(supabase.post("/auth/v1/admin/users", body, "apikey", "sb_secret_sim")
                        .status())
                .isEqualTo(200);
        assertThat(code(supabase.post("/auth/v1/admin/users", body, "apikey", "sb_secret_sim")))
                .isEqualTo("email_exists");
        assertThat(supabase.post(
                                "/auth/v1/token?grant_type=password",
                                credentials("new@preop.test", "long enough"),
                                "apikey",
                                KEY)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void describesItselfToOidcClients() {
        JsonObject document =
                supabase.get("/auth/v1/.well-known/openid-configuration").json();
        assertThat(document.getString("issuer")).isEqualTo("https://ref.supabase.test/auth/v1");
        assertThat(document.getString("jwks_uri")).isEqualTo("https://ref.supabase.test/auth/v1/.well-known/jwks.json");
    }

    @Test
    void failsWhenToldTo() {
        supabase.post("/sim/faults", "{\"kind\":\"auth_error\",\"status\":429,\"code\":\"over_request_rate_limit\"}");
        Answer limited = signIn("operator@preop.test");
        assertThat(limited.status()).isEqualTo(429);
        assertThat(code(limited)).isEqualTo("over_request_rate_limit");
        assertThat(signIn("operator@preop.test").status()).isEqualTo(200);
    }

    private Answer signIn(String email) {
        return supabase.post("/auth/v1/token?grant_type=password", credentials(email, PASSWORD), "apikey", KEY);
    }

    private Answer refresh(String token) {
        String body = new JsonObject().put("refresh_token", token).encode();
        return supabase.post("/auth/v1/token?grant_type=refresh_token", body, "apikey", KEY);
    }

    private Answer user(String token) {
        return supabase.get("/auth/v1/user", "apikey", KEY, "Authorization", "Bearer " + token);
    }

    private static String credentials(String email, String password) {
        return new JsonObject().put("email", email).put("password", password).encode();
    }

    private static String code(Answer answer) {
        return answer.headers().firstValue("x-sb-error-code").orElse("no error");
    }

    private static JsonObject claims(JsonObject session) {
        return part(session.getString("access_token").split("\\.", -1)[1]);
    }

    private static JsonObject part(String encoded) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
    }

    private static boolean verifies(JsonObject jwk, String[] parts) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(coordinate(jwk, "x"), coordinate(jwk, "y"));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class))));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private static BigInteger coordinate(JsonObject jwk, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.getString(name)));
    }
}
