package dev.preop.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.preop.kit.auth.ServiceTokens;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.TestUsers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way a request fails leaves as RFC 9457, with the right status and nothing that does not belong outside. */
@QuarkusTest
class ProblemDetailsTest {

    @Inject
    ServiceTokens serviceTokens;

    @Test
    void anInvalidFieldIsNamedAsOnTheWire() {
        problem(signedIn().body("""
                        {"note_text": " ", "importance": 11}""").post("/notes").then(), 400, "validation_failed")
                .body("type", equalTo("https://preop.dev/problems/validation-failed"))
                .body("errors.field", hasItem("note_text"))
                .body("errors.field", hasItem("importance"))
                .body("trace_id", matchesPattern("[0-9a-f]{32}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"note_text\": ", "[]", "\"text\"", "not json"})
    void aBodyThatIsNotTheJsonItShouldBeIsMalformed(String body) {
        problem(signedIn().body(body).post("/notes").then(), 400, "malformed_request");
    }

    @Test
    void aValueOfTheWrongTypeIsNamedAndNotEchoed() {
        problem(signedIn().body("""
                        {"note_text": "x", "importance": "+14155550187"}""").post("/notes").then(), 400, "malformed_request")
                .body("errors.field", hasItem("importance"))
                .body(not(containsString("4155550187")));
    }

    @ParameterizedTest
    @CsvSource({"GET, /nowhere, 404, not_found", "DELETE, /notes, 405, method_not_allowed"})
    void whatIsNotThereIsSaid(String method, String path, int status, String code) {
        problem(signedIn().request(method, path).then(), status, code);
    }

    @Test
    void anotherMediaTypeIsNotSupported() {
        problem(
                given().header("Authorization", TestUsers.operator().bearer())
                        .contentType("text/csv")
                        .body("a;b")
                        .post("/notes")
                        .then(),
                415,
                "unsupported_media_type");
    }

    @Test
    void withoutATokenNobodyIsSignedIn() {
        problem(given().get("/notes").then(), 401, "unauthenticated").header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void aTokenThatIsNotValidHereIsRefused() {
        TestUser user = TestUsers.operator();
        refused(user.token(claims -> claims.setExpirationTime(NumericDate.fromSeconds(1_000_000))));
        refused(user.token(claims -> claims.setAudience("anon")));
        refused(user.token(claims -> claims.setIssuer("https://elsewhere.example/auth/v1")));
        refused(user.unsignedToken());
        refused(user.tokenOfAnotherProject());
        refused("garbage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anon", "service_role", ""})
    void aTokenOfTheSameIssuerThatIsNoUsersIsForbidden(String role) {
        String token = TestUsers.operator().token(claims -> claims.setStringClaim("role", role));
        problem(given().auth().oauth2(token).get("/notes").then(), 403, "forbidden");
    }

    @Test
    void rolesComeFromAppMetadataOnly() {
        String forged = TestUsers.operator().token(ProblemDetailsTest::claimAdminInUserMetadata);
        problem(given().auth().oauth2(forged).get("/notes/admin").then(), 403, "forbidden");
        given().auth()
                .oauth2(TestUsers.admin().token())
                .get("/notes/admin")
                .then()
                .statusCode(200);
    }

    @Test
    void anInternalEndpointTakesServiceTokensForItselfOnly() {
        given().header("Authorization", serviceTokens.bearer("task"))
                .get("/notes/internal")
                .then()
                .statusCode(200);
        problem(
                given().header("Authorization", serviceTokens.bearer("transcript"))
                        .get("/notes/internal")
                        .then(),
                401,
                "unauthenticated");
        problem(
                given().header("Authorization", TestUsers.operator().bearer())
                        .get("/notes/internal")
                        .then(),
                401,
                "unauthenticated");
        problem(given().get("/notes/internal").then(), 401, "unauthenticated");
    }

    @Test
    void overwritingWhatChangedMeanwhileIsAConflict() {
        String id = signedIn()
                .body("""
                {"note_text": "first", "importance": 1}""")
                .post("/notes")
                .then()
                .statusCode(200)
                .extract()
                .as(String.class);
        problem(signedIn().body("""
                        {"note_text": "late", "importance": 1}""").put("/notes/" + id).then(), 409, "stale_version");
    }

    @Test
    void aRequestRunsAsItsUser() {
        String text = "note " + UUID.randomUUID();
        signedIn()
                .body("{\"note_text\": \"" + text + "\"}")
                .post("/notes")
                .then()
                .statusCode(200);

        signedIn().get("/notes").then().statusCode(200).body("$", hasItem(text));
        given().auth().oauth2(TestUsers.other().token()).get("/notes").then().body("$", not(hasItem(text)));
    }

    @Test
    void aBusyServiceSaysWhenToComeBack() {
        problem(given().get("/notes/failing/busy").then(), 429, "too_many_calls")
                .header("Retry-After", equalTo("30"));
    }

    @Test
    void anExpectedFailureKeepsItsCodeAndAnUnexpectedOneItsSecrets() {
        problem(given().get("/notes/failing/down").then(), 503, "call_service_unavailable");
        problem(given().get("/notes/failing/oops").then(), 500, "internal_error")
                .body(not(containsString("secret")))
                .body(not(containsString("4155550142")))
                .body(not(containsString("IllegalState")));
    }

    private static void claimAdminInUserMetadata(JwtClaims claims) {
        claims.setClaim("user_metadata", java.util.Map.of("roles", java.util.List.of("admin"), "role", "admin"));
    }

    private static RequestSpecification signedIn() {
        return given().header("Authorization", TestUsers.operator().bearer()).contentType("application/json");
    }

    private static void refused(String token) {
        problem(given().auth().oauth2(token).get("/notes").then(), 401, "unauthenticated");
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status));
    }
}
