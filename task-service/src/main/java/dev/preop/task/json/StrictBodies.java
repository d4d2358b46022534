package dev.preop.task.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is sent to us at its word: a number is no text, a fraction no whole number, and a field that we do not know
 * is a mistake. Whoever misspells {@code scheduled_for} must not find the call made at once. Neighbours may grow, so
 * only types that are validated mind what is unknown: those are what users send.
 */
@Singleton
public class StrictBodies implements ObjectMapperCustomizer {

    private static final Map<LogicalType, List<CoercionInputShape>> REFUSED = Map.of(
            LogicalType.Textual,
            List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean),
            LogicalType.Enum,
            List.of(CoercionInputShape.Integer, CoercionInputShape.EmptyString),
            LogicalType.Integer,
            List.of(
                    CoercionInputShape.EmptyString,
                    CoercionInputShape.String,
                    CoercionInputShape.Float,
                    CoercionInputShape.Boolean),
            LogicalType.Float,
            List.of(CoercionInputShape.EmptyString, CoercionInputShape.String, CoercionInputShape.Boolean),
            LogicalType.Boolean,
            List.of(
                    CoercionInputShape.EmptyString,
                    CoercionInputShape.String,
                    CoercionInputShape.Integer,
                    CoercionInputShape.Float),
            LogicalType.OtherScalar,
            List.of(CoercionInputShape.EmptyString));

    /** After Quarkus has set up what it reads times with. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        REFUSED.forEach((type, shapes) ->
                shapes.forEach(shape -> mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail)));
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .registerModule(new SimpleModule("strict texts")
                        .addDeserializer(String.class, new StrictText())
                        .addDeserializer(Instant.class, new StrictInstant()))
                .addHandler(new UnknownFields());
    }

    private static final class UnknownFields extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                @Nullable Object beanOrClass,
                String field)
                throws IOException {
            Class<?> type = deserializer.handledType();
            if (isValidated(type)) {
                throw UnrecognizedPropertyException.from(
                        parser, type, field, new ArrayList<>(deserializer.getKnownPropertyNames()));
            }
            return false;
        }

        private static boolean isValidated(Class<?> type) {
            return Arrays.stream(type.getDeclaredFields())
                    .flatMap(field -> Arrays.stream(field.getAnnotations()))
                    .anyMatch(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
        }
    }
}
