package dev.preop.kit.problem;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whole numbers in parameters: what is none makes a bad request, where JAX-RS would say that the page is not there. */
@Provider
public class WholeNumbers implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type == int.class || type == Integer.class) {
            return (ParamConverter<T>) new WholeNumber<>(Integer::valueOf);
        }
        return type == long.class || type == Long.class ? (ParamConverter<T>) new WholeNumber<>(Long::valueOf) : null;
    }

    private record WholeNumber<T>(Function<String, T> parse) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            try {
                return parse.apply(value);
            } catch (NumberFormatException e) {
                throw new BadRequestException(new ProblemException(
                        ErrorCode.VALIDATION_FAILED, "A parameter is no whole number, or too big a one.", e));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
