package dev.preop.task;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class TokenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/call-tasks",
                "/api/call-sessions",
                "/api/assistant-settings",
                "/api/contacts",
                "/api/notifications",
                "/api/events"
            })
    void shouldAskForATokenEverywhere(String path) {
        given().get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", is("unauthenticated"));
    }

    @Test
    void shouldRefuseTokensThatAreNotForUs() {
        refused(401, claims -> claims.setExpirationTime(NumericDate.fromSeconds(1_700_000_000)));
        refused(401, claims -> claims.setAudience("anon"));
        refused(401, claims -> claims.unsetClaim("aud"));
        refused(401, claims -> claims.setIssuer("https://another.supabase.co/auth/v1"));
        refused(403, claims -> claims.setStringClaim("role", "anon"));
        refused(403, claims -> claims.setStringClaim("role", "service_role"));
        refused(403, claims -> claims.unsetClaim("role"));
        refused(401, claims -> claims.setSubject("not a uuid"));
    }

    @Test
    void shouldRefuseATokenThatNobodySigned() {
        String payload = TestUsers.operator().token().split("\\.", -1)[1];
        refused(401, base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payload + ".");
        refused(401, base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + payload + "." + base64("guess"));
        refused(401, TestUsers.operator().token() + "x");
        refused(401, "garbage");
    }

    private static void refused(int status, Consumer<JwtClaims> change) {
        refused(status, TestUsers.operator().token(change));
    }

    private static void refused(int status, String token) {
        given().header("Authorization", "Bearer " + token)
                .get("/api/call-tasks")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
