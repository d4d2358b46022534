package dev.preop.simulators.supabase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.simulators.testing.RunningSimulator;
import dev.preop.simulators.testing.RunningSimulator.Answer;
import dev.preop.simulators.testing.SettableClock;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupabaseStorageTest {

    private static final String[] SECRET = {"apikey", "sb_secret_sim"};
    private static final String FILE = "/storage/v1/object/recordings/calls/one.wav";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final RunningSimulator supabase =
            new RunningSimulator(new SupabaseSimulator(RunningSimulator.settings(Map.of()), clock));

    @BeforeEach
    void makeBucket() {
        Answer made = supabase.post(
                "/storage/v1/bucket",
                "{\"name\":\"recordings\",\"file_size_limit\":20,\"allowed_mime_types\":[\"audio/*\"]}",
                SECRET);
        assertThat(made.json()).isEqualTo(new JsonObject().put("name", "recordings"));
    }

    @AfterEach
    void stop() {
        supabase.close();
    }

    @Test
    void keepsBytesWithTheirTypeAndServesRanges() {
        Answer uploaded = upload(FILE, "0123456789");
        assertThat(uploaded.status()).isEqualTo(200);
        assertThat(uploaded.json().getString("Key")).isEqualTo("recordings/calls/one.wav");

        Answer whole = supabase.get("/storage/v1/object/authenticated/recordings/calls/one.wav", SECRET);
        assertThat(whole.body()).isEqualTo("0123456789");
        assertThat(whole.headers().firstValue("content-type")).hasValue("audio/wav");

        Answer part = supabase.get(FILE, "apikey", "sb_secret_sim", "Range", "bytes=2-4");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.headers().firstValue("content-range")).hasValue("bytes 2-4/10");
        assertThat(supabase.get(FILE, "apikey", "sb_secret_sim", "Range", "bytes=-3")
                        .body())
                .isEqualTo("789");
        assertThat(supabase.get(FILE, "apikey", "sb_secret_sim", "Range", "bytes=8-")
                        .body())
                .isEqualTo("89");
        assertThat(supabase.get(FILE, "apikey", "sb_secret_sim", "Range", "bytes=10-")
                        .status())
                .isEqualTo(416);
    }

    @Test
    void hidesTheRealStatusOfAnErrorInTheBody() {
        upload(FILE, "one");
        assertError(upload(FILE, "two"), "409", "ResourceAlreadyExists", "Duplicate");
        assertError(supabase.get("/storage/v1/object/recordings/none.wav", SECRET), "404", "NoSuchKey", "not_found");
        assertError(upload("/storage/v1/object/nowhere/a.wav", "x"), "404", "NoSuchBucket", "Bucket not found");
        assertError(
                upload("/storage/v1/object/recordings/long.wav", "x".repeat(21)),
                "413",
                "EntityTooLarge",
                "Payload too large");
        assertError(
                supabase.post(
                        "/storage/v1/object/recordings/a.txt",
                        "x",
                        "apikey",
                        "sb_secret_sim",
                        "Content-Type",
                        "text/plain"),
                "415",
                "InvalidMimeType",
                "invalid_mime_type");
        assertError(upload("/storage/v1/object/recordings/a%5Bb%5D.wav", "x"), "400", "InvalidKey", "InvalidKey");
        assertError(
                supabase.post("/storage/v1/bucket", "{\"name\":\"recordings\"}", SECRET),
                "409",
                "BucketAlreadyExists",
                "Duplicate");
        assertError(supabase.post("/storage/v1/bucket", "{}", SECRET), "400", "MissingParameter", "MissingParameter");
    }

    @Test
    void replacesOnlyWhenToldTo() {
        upload(FILE, "one");
        Answer upsert =
                supabase.post(FILE, "two", "apikey", "sb_secret_sim", "Content-Type", "audio/wav", "x-upsert", "true");
        assertThat(upsert.status()).isEqualTo(200);
        assertThat(supabase.get(FILE, SECRET).body()).isEqualTo("two");
        assertThat(supabase.send("PUT", FILE, "three", "apikey", "sb_secret_sim", "Content-Type", "audio/wav")
                        .status())
                .isEqualTo(200);
        assertThat(supabase.get(FILE, SECRET).body()).isEqualTo("three");
        assertError(
                supabase.send(
                        "PUT",
                        "/storage/v1/object/recordings/none.wav",
                        "x",
                        "apikey",
                        "sb_secret_sim",
                        "Content-Type",
                        "audio/wav"),
                "404",
                "NoSuchKey",
                "not_found");
    }

    @Test
    void signsLinksThatOpenOneObjectUntilTheyExpire() {
        upload(FILE, "one");
        upload("/storage/v1/object/recordings/calls/two.wav", "two");
        String signed = supabase.post("/storage/v1/object/sign/recordings/calls/one.wav", "{\"expiresIn\":60}", SECRET)
                .json()
                .getString("signedURL");
        assertThat(signed).startsWith("/object/sign/recordings/calls/one.wav?token=");

        Answer download = supabase.get("/storage/v1" + signed + "&download=call.wav");
        assertThat(download.body()).isEqualTo("one");
        assertThat(download.headers().firstValue("content-disposition")).hasValue("attachment; filename=call.wav");
        assertError(
                supabase.get("/storage/v1" + signed.replace("one.wav", "two.wav")),
                "400",
                "InvalidSignature",
                "InvalidSignature");
        assertError(supabase.get("/storage/v1" + signed + "x"), "400", "InvalidJWT", "InvalidJWT");

        clock.advance(Duration.ofSeconds(60));
        assertError(supabase.get("/storage/v1" + signed), "400", "InvalidJWT", "InvalidJWT");
    }

    @Test
    void signsOnlyWhatExists() {
        upload(FILE, "one");
        assertError(
                supabase.post("/storage/v1/object/sign/recordings/none.wav", "{\"expiresIn\":60}", SECRET),
                "404",
                "NoSuchKey",
                "not_found");
        assertError(
                supabase.post("/storage/v1/object/sign/recordings/calls/one.wav", "{\"expiresIn\":0}", SECRET),
                "400",
                "MissingParameter",
                "MissingParameter");
        JsonArray many = supabase.post(
                        "/storage/v1/object/sign/recordings",
                        "{\"expiresIn\":60,\"paths\":[\"calls/one.wav\",\"none.wav\"]}",
                        SECRET)
                .array();
        assertThat(many.getJsonObject(0).getString("signedURL")).startsWith("/object/sign/recordings/calls/one.wav?");
        assertThat(many.getJsonObject(1).getString("error")).isNotBlank();
    }

    @Test
    void listsOneLevelAndDeletes() {
        upload(FILE, "one");
        upload("/storage/v1/object/recordings/calls/two.wav", "two");
        JsonArray top = supabase.post("/storage/v1/object/list/recordings", "{\"prefix\":\"\"}", SECRET)
                .array();
        assertThat(top).hasSize(1);
        assertThat(top.getJsonObject(0).getString("name")).isEqualTo("calls");
        assertThat(names(supabase.post("/storage/v1/object/list/recordings", "{\"prefix\":\"calls\"}", SECRET)))
                .containsExactly("one.wav", "two.wav");
        assertThat(names(supabase.post(
                        "/storage/v1/object/list/recordings",
                        "{\"prefix\":\"calls\",\"limit\":1,\"offset\":1}",
                        SECRET)))
                .containsExactly("two.wav");

        assertError(
                supabase.send("DELETE", "/storage/v1/bucket/recordings", "", SECRET),
                "409",
                "InvalidRequest",
                "InvalidRequest");
        assertThat(supabase.send("DELETE", FILE, "", SECRET).json().getString("message"))
                .isEqualTo("Successfully deleted");
        assertThat(supabase.send(
                                "DELETE",
                                "/storage/v1/object/recordings",
                                "{\"prefixes\":[\"calls/two.wav\",\"none.wav\"]}",
                                SECRET)
                        .array())
                .hasSize(1);
        assertThat(supabase.send("DELETE", "/storage/v1/bucket/recordings", "", SECRET)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void showsAUserTheirOwnFolderAndNothingElse() {
        JsonObject session = supabase.post(
                        "/auth/v1/token?grant_type=password",
                        "{\"email\":\"operator@preop.test\",\"password\":\"operator-demo-password\"}",
                        SECRET)
                .json();
        String[] user = {"apikey", "sb_publishable_sim", "Authorization", "Bearer " + session.getString("access_token")
        };
        String own =
                "/storage/v1/object/recordings/" + session.getJsonObject("user").getString("id") + "/a.wav";
        upload(own, "mine");
        upload(FILE, "theirs");

        assertThat(supabase.get(own, user).body()).isEqualTo("mine");
        assertError(supabase.get(FILE, user), "404", "NoSuchKey", "not_found");
        assertError(supabase.post(FILE, "x", user), "403", "AccessDenied", "Unauthorized");
        assertError(supabase.get(FILE, "apikey", "sb_publishable_sim"), "404", "NoSuchKey", "not_found");
        assertError(
                supabase.get(FILE, "apikey", "sb_secret_sim", "Authorization", "Bearer sb_secret_sim"),
                "403",
                "AccessDenied",
                "Unauthorized");
    }

    @Test
    void failsWhenToldTo() {
        supabase.post(
                "/sim/faults",
                "{\"kind\":\"storage_error\",\"status\":429,\"code\":\"SlowDown\",\"error\":\"too_many_connections\"}");
        assertError(upload(FILE, "x"), "429", "SlowDown", "too_many_connections");
        supabase.post("/sim/faults", "{\"kind\":\"storage_error\"}");
        assertThat(upload(FILE, "x").status()).isEqualTo(500);
        assertThat(upload(FILE, "x").status()).isEqualTo(200);
    }

    @Test
    void keepsBytesInAFolderWhenGivenOne(@TempDir Path folder) throws IOException {
        Path files = folder.resolve("objects");
        try (RunningSimulator onDisk = new RunningSimulator(new SupabaseSimulator(
                RunningSimulator.settings(Map.of("SIM_STORAGE_FOLDER", files.toString())), clock))) {
            onDisk.post("/storage/v1/bucket", "{\"name\":\"b\"}", SECRET);
            onDisk.post("/storage/v1/object/b/x", "first", SECRET);
            onDisk.post("/storage/v1/object/b/x", "second", "apikey", "sb_secret_sim", "x-upsert", "true");
            assertThat(onDisk.get("/storage/v1/object/b/x", SECRET).body()).isEqualTo("second");
            try (Stream<Path> kept = Files.list(files)) {
                assertThat(kept).hasSize(1);
            }
        }
    }

    private Answer upload(String path, String content) {
        return supabase.post(path, content, "apikey", "sb_secret_sim", "Content-Type", "audio/wav");
    }

    private static List<String> names(Answer listing) {
        return listing.array().stream()
                .map(row -> ((JsonObject) row).getString("name"))
                .toList();
    }

    private static void assertError(Answer answer, String statusCode, String code, String error) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getString("statusCode")).isEqualTo(statusCode);
        assertThat(answer.json().getString("code")).isEqualTo(code);
        assertThat(answer.json().getString("error")).isEqualTo(error);
    }
}
