package dev.preop.task.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preop.kit.testing.TestUser;
import dev.preop.task.testing.People;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with a request for one operation, one thing at a time. */
final class HostileRequests {

    private static final int OVER_THE_LIMIT = 300_000;
    private static final int DEEP = 2000;

    private final ApiOperation operation;
    private final TestUser user;
    private final String token;
    private final String path;

    /** @param id a thing of the user's that the operation is about */
    HostileRequests(ApiOperation operation, TestUser user, String id) {
        this.operation = operation;
        this.user = user;
        token = user.token();
        path = operation.path().replace("{id}", id);
    }

    /** What would be done comes last. */
    Stream<HostileRequest> all() {
        return Stream.of(byNobody(), aboutWhatIsNotTheirs(), withBadParameters(), withBadBodies(), withBadFields())
                .flatMap(requests -> requests);
    }

    private Stream<HostileRequest> byNobody() {
        return Stream.of(
                request("no token", path, null, Outcome.NOT_SIGNED_IN),
                request("a broken token", path, "garbage", Outcome.NOT_SIGNED_IN),
                request("a token that nobody signed", path, user.unsignedToken(), Outcome.NOT_SIGNED_IN),
                request("a token of another project", path, user.tokenOfAnotherProject(), Outcome.NOT_SIGNED_IN));
    }

    private Stream<HostileRequest> aboutWhatIsNotTheirs() {
        if (!operation.concernsOneThing()) {
            return Stream.of();
        }
        HostileRequest strangers =
                request("somebody else's token", path, People.somebody().token(), Outcome.NOT_FOUND);
        return Stream.concat(
                Stream.of(strangers.json(sample().toString())),
                Stream.of("x", "%00", "'%20or%201=1--", "00000000-0000-0000-0000-000000000000", "%F0%9F%A6%B7")
                        .map(id -> mine("the id " + id, operation.path().replace("{id}", id), Outcome.NOT_FOUND)
                                .json(sample().toString())));
    }

    private Stream<HostileRequest> withBadParameters() {
        return Stream.concat(
                operation.parameters("query").flatMap(field -> BadValues.ofParameter(field).stream()
                        .map(bad -> mine(
                                field.name() + ": " + bad.what(),
                                query(field, bad.value().asText()),
                                bad.outcome()))),
                operation.parameters("header").map(field -> mine(
                                field.name() + ": too long", path, Outcome.invalid(wireName(field)))
                        .json(sample().toString())
                        .header(
                                field.name(),
                                "x".repeat(field.schema().path("maxLength").asInt() + 1))));
    }

    /** That parameter and those without which nothing goes. */
    private String query(ApiField field, String value) {
        Stream<String> needed = operation
                .parameters("query")
                .filter(other -> other.required() && !other.equals(field))
                .map(other -> other.name() + "=" + encoded(Samples.of(other).asText()));
        return Stream.concat(needed, Stream.of(field.name() + "=" + encoded(value)))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String wireName(ApiField header) {
        return header.name().toLowerCase(Locale.ROOT).replace('-', '_');
    }

    private Stream<HostileRequest> withBadBodies() {
        if (operation.body() == null) {
            return Stream.of();
        }
        Stream<HostileRequest> unreadable = Stream.of(
                        "", "null", "[]", "7", "\"x\"", "{", "{\"a\":}", "{'a':1}", "[".repeat(DEEP), "{}{")
                .map(body -> mine("the body " + shortened(body), path, Outcome.UNREADABLE)
                        .json(body));
        byte[] json = sample().toString().getBytes(StandardCharsets.UTF_8);
        return Stream.concat(
                unreadable,
                Stream.of(
                        mine("bytes that are no text", path, Outcome.UNREADABLE)
                                .body("application/json", new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"'}),
                        mine("a body of another kind", path, Outcome.WRONG_TYPE).body("text/plain", json),
                        mine("a form", path, Outcome.WRONG_TYPE).body("application/x-www-form-urlencoded", json),
                        mine("an enormous body", path, Outcome.TOO_LARGE)
                                .json("{\"x\":\"" + "x".repeat(OVER_THE_LIMIT) + "\"}"),
                        mine("an unknown field", path, Outcome.invalid("unheard_of"))
                                .json(sample().put("unheard_of", "x").toString())));
    }

    private Stream<HostileRequest> withBadFields() {
        if (operation.body() == null) {
            return Stream.of();
        }
        Stream<HostileRequest> bad = operation.body().stream()
                .flatMap(field -> Stream.concat(
                        missing(field),
                        BadValues.of(field).stream()
                                .map(value -> with(field, value.what(), value.value(), value.outcome()))));
        return Stream.concat(
                bad, Stream.of(mine("nothing", path, new Outcome.Done()).json(sample().toString())));
    }

    private Stream<HostileRequest> missing(ApiField field) {
        if (!field.required()) {
            return Stream.of();
        }
        ObjectNode without = sample();
        without.remove(field.name());
        ObjectNode empty = sample().putNull(field.name());
        return Stream.of(without, empty)
                .map(body -> mine(field.name() + ": missing", path, Outcome.invalid(field.name()))
                        .json(body.toString()));
    }

    private HostileRequest with(ApiField field, String what, JsonNode value, Outcome outcome) {
        ObjectNode body = sample();
        body.set(field.name(), value);
        return mine(field.name() + ": " + what, path, outcome).json(body.toString());
    }

    private HostileRequest mine(String what, String target, Outcome outcome) {
        return request(what, target, token, outcome);
    }

    private HostileRequest request(String what, String target, @Nullable String token, Outcome outcome) {
        return HostileRequest.of(what, operation.method(), target, token, outcome);
    }

    private ObjectNode sample() {
        return Samples.body(Objects.requireNonNullElse(operation.body(), List.of()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String shortened(String body) {
        return body.length() > 20 ? body.substring(0, 20) + "…" : body;
    }
}
