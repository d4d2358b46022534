package dev.preop.simulators.ollama.mind.talk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers the results of a pure function for the latest arguments. Safe to use from any thread. */
final class Memo<K, V> {

    private static final int MOST = 2_000;

    private final Function<K, V> function;
    private final Map<K, V> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    };

    Memo(Function<K, V> function) {
        this.function = function;
    }

    synchronized V of(K argument) {
        V result = known.get(argument);
        if (result == null) {
            result = function.apply(argument);
            known.put(argument, result);
        }
        return result;
    }
}
