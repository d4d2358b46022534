package dev.preop.task.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request and what must come of it.
 *
 * @param what what is wrong with it, for people
 * @param token what is presented as access token; null for none
 */
record HostileRequest(
        String what,
        String method,
        String path,
        @Nullable String token,
        Map<String, String> headers,
        byte[] body,
        Outcome outcome) {

    static HostileRequest of(String what, String method, String path, @Nullable String token, Outcome outcome) {
        return new HostileRequest(what, method, path, token, Map.of(), new byte[0], outcome);
    }

    HostileRequest json(String body) {
        return body("application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    HostileRequest body(String type, byte[] bytes) {
        return new HostileRequest(what, method, path, token, with("Content-Type", type), bytes, outcome);
    }

    HostileRequest header(String name, String value) {
        return new HostileRequest(what, method, path, token, with(name, value), body, outcome);
    }

    private Map<String, String> with(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return more;
    }
}
