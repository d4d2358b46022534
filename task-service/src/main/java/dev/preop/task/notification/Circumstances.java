package dev.preop.task.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What notifications are about. The notification service keeps neither; here they are at hand.
 *
 * @param titles of tasks
 * @param failures why calls came to nothing
 */
public record Circumstances(Map<UUID, String> titles, Map<UUID, String> failures) {

    public static final Circumstances UNKNOWN = new Circumstances(Map.of(), Map.of());

    public Circumstances {
        titles = Map.copyOf(titles);
        failures = Map.copyOf(failures);
    }

    /** The notifications, each with what is known of its task and call. */
    public List<Notification> of(List<Notification> notifications) {
        return notifications.stream()
                .map(each -> each.about(find(titles, each.callTaskId()), find(failures, each.callSessionId())))
                .toList();
    }

    private static @Nullable String find(Map<UUID, String> known, @Nullable UUID id) {
        return id == null ? null : known.get(id);
    }
}
