package dev.preop.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.List;

/** The body of an error answer, {@code application/problem+json} of RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String code,
        @JsonProperty("trace_id") String traceId,
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ProblemException e, String traceId) {
        ErrorCode code = e.code();
        return new Problem(code.type(), code.title(), code.status(), e.detail(), code.code(), traceId, e.errors());
    }
}
