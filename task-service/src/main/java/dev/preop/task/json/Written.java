package dev.preop.task.json;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A {@code T} in the JSON in which it is stored, which is the JSON in which it is shown: to pass it on nobody has to read
 * and write it again.
 */
public record Written<T>(String json) {

    public static <T> Written<T> of(T value) {
        return new Written<>(Json.write(value));
    }

    @Override
    @JsonValue
    @JsonRawValue
    public String json() {
        return json;
    }
}
