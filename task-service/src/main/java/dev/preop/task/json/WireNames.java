package dev.preop.task.json;

import dev.preop.contracts.EventJson;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the constants of one enum are called, asked of the mapper once: a page of tasks has dozens of them. */
final class WireNames {

    private static final ClassValue<WireNames> KNOWN = new ClassValue<>() {
        @Override
        protected WireNames computeValue(Class<?> type) {
            return new WireNames(type);
        }
    };

    private final Map<Object, String> names;
    private final Map<String, Object> constants;

    private WireNames(Class<?> type) {
        names = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), constant -> EventJson.mapper().convertValue(constant, String.class)));
        constants =
                names.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    static String of(Enum<?> constant) {
        return KNOWN.get(constant.getDeclaringClass()).names.get(constant);
    }

    /** Absent when no constant has that name. */
    static <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        return type.cast(KNOWN.get(type).constants.get(name));
    }
}
