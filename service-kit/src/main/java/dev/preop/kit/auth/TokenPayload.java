package dev.preop.kit.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import java.io.IOException;
import java.util.Base64;
import java.util.List;

/** The payload of a compact token, as it was signed. */
final class TokenPayload {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TokenPayload() {}

    static JsonNode of(String token) {
        List<String> parts = List.of(token.split("\\.", -1));
        if (parts.size() != 3) {
            throw unreadable();
        }
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(parts.get(1)));
        } catch (IllegalArgumentException | IOException e) {
            throw unreadable();
        }
    }

    private static ProblemException unreadable() {
        return new ProblemException(ErrorCode.UNAUTHENTICATED, "The token cannot be read.");
    }
}
