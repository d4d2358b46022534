package dev.preop.kit.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The payload of a compact token.
 *
 * @param json as it was signed
 */
record TokenPayload(String json, JsonNode claims) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static TokenPayload of(String token) {
        List<String> parts = List.of(token.split("\\.", -1));
        if (parts.size() != 3) {
            throw unreadable();
        }
        try {
            String json = new String(Base64.getUrlDecoder().decode(parts.get(1)), StandardCharsets.UTF_8);
            return new TokenPayload(json, JSON.readTree(json));
        } catch (IllegalArgumentException | IOException e) {
            throw unreadable();
        }
    }

    private static ProblemException unreadable() {
        return new ProblemException(ErrorCode.UNAUTHENTICATED, "The token cannot be read.");
    }
}
