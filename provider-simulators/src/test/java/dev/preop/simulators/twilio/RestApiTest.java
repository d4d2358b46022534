package dev.preop.simulators.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.simulators.twilio.Provider.Answer;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The REST API: what it accepts, answers and refuses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestApiTest {

    private static final String ROOT = "/2010-04-01/Accounts/" + Provider.ACCOUNT;
    private static final String SILENT = "+14155550109";

    private final Vertx vertx = Vertx.vertx();
    private FakeApplication application;
    private Provider provider;

    @BeforeAll
    void start() {
        application = new FakeApplication(vertx);
        provider = new Provider(vertx, application.tunnel(), Map.of());
    }

    @AfterAll
    void stop() {
        provider.close();
        application.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void shouldAnswerACreatedCallWithEveryFieldAndStringsForNumbers() {
        Answer answer = provider.create(SILENT);

        JsonObject call = answer.body();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(call.getString("sid")).matches("CA[0-9a-f]{32}");
        assertThat(call.getString("status")).isEqualTo("queued");
        assertThat(call.getValue("queue_time")).isEqualTo("0");
        assertThat(call.getString("date_created")).matches("\\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d \\+0000");
        assertThat(call.getString("to_formatted")).isEqualTo("(415) 555-0109");
        assertThat(call.fieldNames()).contains("answered_by", "duration", "price", "subresource_uris", "uri");
        assertThat(call.getValue("duration")).isNull();
        assertThat(provider.fetch(call.getString("sid")).status()).isEqualTo(200);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(21201, "From=%2B14155550199&Url=https://calls.example/voice"),
                Arguments.of(21213, "To=%2B14155550109&Url=https://calls.example/voice"),
                Arguments.of(21211, Provider.form("555-1234")),
                Arguments.of(21211, Provider.form("4155551234")),
                Arguments.of(21214, Provider.form("+14155550177")),
                Arguments.of(21215, Provider.form("+442079460000")),
                Arguments.of(21216, Provider.form("+19005550100")),
                Arguments.of(21212, "To=%2B14155550109&From=me&Url=https://calls.example/voice"),
                Arguments.of(21210, "To=%2B14155550109&From=%2B14155550198&Url=https://calls.example/voice"),
                Arguments.of(21205, "To=%2B14155550109&From=%2B14155550199"),
                Arguments.of(21205, "To=%2B14155550109&From=%2B14155550199&Url=ftp://calls.example"),
                Arguments.of(21626, Provider.form(SILENT, "StatusCallbackEvent", "finished")),
                Arguments.of(20001, Provider.form(SILENT, "Timeout", "601")),
                Arguments.of(20001, Provider.form(SILENT, "Timeout", "soon")),
                Arguments.of(20001, Provider.form(SILENT, "MachineDetection", "Maybe")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void shouldRefuseWithTwiliosCode(int code, String form) {
        Answer answer = provider.post(ROOT + "/Calls.json", form);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().getInteger("code")).isEqualTo(code);
        assertThat(answer.body().getInteger("status")).isEqualTo(400);
        assertThat(answer.body().getString("more_info")).endsWith("/errors/" + code);
        assertThat(answer.body().getString("message")).isNotBlank().doesNotContain("415");
    }

    @Test
    void shouldRefuseWrongCredentials() {
        Answer none = provider.send(HttpRequest.newBuilder(
                provider.request(ROOT + "/Calls.json").build().uri()));
        Answer wrong = provider.send(provider.request(ROOT + "/Calls.json").setHeader("Authorization", "Basic YTpi"));

        assertThat(List.of(none.status(), wrong.status())).containsOnly(401);
        assertThat(none.body().getInteger("code")).isEqualTo(20003);
    }

    @ParameterizedTest
    @CsvSource({"/Calls/CA0.json", "/Nothing.json", "/Messages/SM0.json"})
    void shouldNotFindWhatIsNotThere(String path) {
        Answer answer = provider.get(ROOT + path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().getInteger("code")).isEqualTo(20404);
    }

    @Test
    void shouldRefuseToChangeACallThatHasEnded() {
        String sid = provider.call(SILENT);
        await().until(() -> status(sid).equals("in-progress"));
        provider.update(sid, "Status", "canceled");
        assertThat(status(sid)).isEqualTo("in-progress");
        provider.update(sid, "Status", "completed");

        Answer again = provider.update(sid, "Status", "completed");
        Answer redirect = provider.update(sid, "Url", "https://calls.example/voice");

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.body().getInteger("code")).isEqualTo(21220);
        assertThat(redirect.body().getInteger("code")).isEqualTo(21220);
        assertThat(provider.fetch(sid).body().getValue("duration")).isInstanceOf(String.class);
    }

    @Test
    void shouldListCallsByFilterAndPage() {
        String one = provider.call("+14155550106");
        String two = provider.call("+14155550106");

        JsonObject first =
                provider.get(ROOT + "/Calls.json?To=%2B14155550106&PageSize=1").body();
        JsonObject second = provider.get(first.getString("next_page_uri") + "&To=%2B14155550106")
                .body();
        JsonObject later =
                provider.get(ROOT + "/Calls.json?StartTime%3E=2999-01-01").body();

        assertThat(first.getJsonArray("calls").getJsonObject(0).getString("sid"))
                .isEqualTo(two);
        assertThat(second.getJsonArray("calls").getJsonObject(0).getString("sid"))
                .isEqualTo(one);
        assertThat(later.getJsonArray("calls")).isEmpty();
        assertThat(later.getValue("next_page_uri")).isNull();
        assertThat(provider.get(ROOT + "/Calls.json?StartTime%3E=yesterday").status())
                .isEqualTo(400);
    }

    @Test
    void shouldDeliverAMessage() {
        Answer answer = provider.post(
                ROOT + "/Messages.json",
                Provider.encode(
                        "To",
                        SILENT,
                        "From",
                        Provider.FROM,
                        "Body",
                        "Your cleaning is booked.",
                        "StatusCallback",
                        FakeApplication.ORIGIN + "/sms"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().getString("status")).isEqualTo("queued");
        assertThat(answer.body().getValue("num_segments")).isEqualTo("1");
        await().until(() -> application.values("/sms", "MessageStatus").equals(List.of("sent", "delivered")));
        assertThat(application.everyRequestIsGenuine()).isTrue();
        assertThat(provider.get(ROOT + "/Messages/" + answer.body().getString("sid") + ".json")
                        .body()
                        .getString("status"))
                .isEqualTo("delivered");
        assertThat(provider.get("/sim/messages")
                        .body()
                        .getJsonArray("messages")
                        .getJsonObject(0)
                        .getString("body"))
                .isEqualTo("Your cleaning is booked.");
    }

    @Test
    void shouldRefuseAMessageWithoutABodyOrToSomeoneWhoOptedOut() {
        String path = ROOT + "/Messages.json";
        assertThat(provider.post(path, Provider.encode("To", SILENT, "From", Provider.FROM))
                        .body()
                        .getInteger("code"))
                .isEqualTo(21602);

        provider.arm("message_error", "code", 21610);
        Answer refused = provider.post(path, Provider.encode("To", SILENT, "From", Provider.FROM, "Body", "Hello"));

        assertThat(refused.body().getInteger("code")).isEqualTo(21610);
    }

    @Test
    void shouldFailAsOftenAsTold() {
        provider.arm(
                "rest_error",
                "times",
                2,
                "status",
                429,
                "code",
                20429,
                "message",
                "Too Many Requests",
                "path",
                "/Calls");

        assertThat(provider.get(ROOT + "/Messages.json").status()).isEqualTo(200);
        assertThat(provider.create(SILENT).body().getInteger("code")).isEqualTo(20429);
        assertThat(provider.create(SILENT).status()).isEqualTo(429);
        assertThat(provider.create(SILENT).status()).isEqualTo(201);
    }

    @Test
    void shouldPlaceTheCallWhoseAnswerIsLost() {
        provider.arm("drop_response");

        Answer lost = provider.create("+14155550105");

        assertThat(lost.status()).isZero();
        assertThat(provider.get(ROOT + "/Calls.json?To=%2B14155550105").body().getJsonArray("calls"))
                .hasSize(1);
    }

    @Test
    void shouldRefuseAFaultItDoesNotKnow() {
        assertThat(provider.control("/sim/faults", new JsonObject().put("kind", "rest_eror"))
                        .status())
                .isEqualTo(400);
        assertThat(provider.control("/sim/faults", new JsonObject().put("kind", 3))
                        .status())
                .isEqualTo(400);
    }

    private String status(String sid) {
        return provider.fetch(sid).body().getString("status");
    }
}
