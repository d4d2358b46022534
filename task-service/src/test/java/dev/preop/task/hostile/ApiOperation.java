package dev.preop.task.hostile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API.
 *
 * @param body the fields of its body; null when it takes none
 */
record ApiOperation(
        String method,
        String path,
        List<ApiParameter> parameters,
        @Nullable List<ApiField> body) {

    boolean concernsOneThing() {
        return path.contains("{id}");
    }

    /** For example {@code call-tasks}. */
    String resource() {
        return path.split("/", -1)[2];
    }

    Stream<ApiField> parameters(String in) {
        return parameters.stream()
                .filter(parameter -> parameter.in().equals(in))
                .map(ApiParameter::field);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
