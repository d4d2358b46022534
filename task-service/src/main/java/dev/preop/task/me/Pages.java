package dev.preop.task.me;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a long list page by page, as fast as it is taken. */
final class Pages {

    static final int SIZE = 100;

    private Pages() {}

    /** @param page gives what follows an item, or the beginning, {@link #SIZE} at a time */
    static <T> Multi<T> of(Function<@Nullable T, Uni<List<T>>> page) {
        return Multi.createBy()
                .repeating()
                .uni(AtomicReference<@Nullable T>::new, last -> page.apply(last.get())
                        .invoke(found -> {
                            if (!found.isEmpty()) {
                                last.set(found.getLast());
                            }
                        }))
                .whilst(found -> found.size() == SIZE)
                .onItem()
                .disjoint();
    }
}
