package dev.preop.task.notification.persistence;

import dev.preop.kit.persistence.Columns;
import dev.preop.kit.persistence.PlainSql;
import dev.preop.kit.persistence.Sql;
import dev.preop.task.notification.CircumstanceReader;
import dev.preop.task.notification.Circumstances;
import dev.preop.task.notification.Notification;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks as the user, whom row level security shows nothing of others. */
@Singleton
class CircumstanceQueries implements CircumstanceReader {

    private static final String TITLES = "select id, title as words from call_tasks where id = any($1)";
    private static final String FAILURES =
            "select id, failure_reason as words from call_sessions where id = any($1) and failure_reason is not null";

    private final PlainSql database;

    CircumstanceQueries(PlainSql database) {
        this.database = database;
    }

    @Override
    public Uni<Circumstances> of(User user, List<Notification> notifications) {
        return database.askAsUser(
                        user.claims(),
                        Sql.of(TITLES, (Object) ids(notifications, Notification::callTaskId)),
                        Sql.of(FAILURES, (Object) ids(notifications, Notification::callSessionId)))
                .map(found -> new Circumstances(words(found.getFirst()), words(found.getLast())));
    }

    private static UUID[] ids(List<Notification> notifications, Function<Notification, @Nullable UUID> id) {
        return notifications.stream()
                .map(id)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(UUID[]::new);
    }

    private static Map<UUID, String> words(List<Columns> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.uuid("id"), row -> row.text("words")));
    }
}
