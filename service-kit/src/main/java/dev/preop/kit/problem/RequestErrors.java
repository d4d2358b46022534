package dev.preop.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says what is wrong with a request, field by field, in the names of the wire and without echoing its content. */
final class RequestErrors {

    private RequestErrors() {}

    static ProblemException invalid(ConstraintViolationException e) {
        if (e.getConstraintViolations().stream().anyMatch(RequestErrors::isOurFault)) {
            return new ProblemException(ErrorCode.INTERNAL_ERROR, "The answer would not have been valid.", e);
        }
        List<FieldError> errors = e.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation.getPropertyPath()), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        String fields = errors.stream().map(FieldError::field).distinct().collect(Collectors.joining(", "));
        return new ProblemException(ErrorCode.VALIDATION_FAILED, "Not valid: " + fields + ".", errors);
    }

    static ProblemException unreadable(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream()
                    .map(ref -> ref.getFieldName() == null ? "[" + ref.getIndex() + "]" : ref.getFieldName())
                    .collect(Collectors.joining("."));
            return new ProblemException(
                    ErrorCode.MALFORMED_REQUEST,
                    "The value of " + field + " has the wrong type or form.",
                    List.of(new FieldError(field, "has the wrong type or form")));
        }
        return new ProblemException(
                ErrorCode.MALFORMED_REQUEST, "The body is not well-formed JSON of the right shape.");
    }

    private static boolean isOurFault(ConstraintViolation<?> violation) {
        return nodes(violation.getPropertyPath()).stream().anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }

    private static String field(Path path) {
        List<String> names = new ArrayList<>();
        for (Path.Node node : nodes(path)) {
            if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.PARAMETER) {
                names.add(PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(node.getName()));
            }
        }
        boolean insideBody = names.size() > 1;
        return String.join(".", insideBody ? names.subList(1, names.size()) : names);
    }

    private static List<Path.Node> nodes(Path path) {
        return StreamSupport.stream(path.spliterator(), false).toList();
    }
}
