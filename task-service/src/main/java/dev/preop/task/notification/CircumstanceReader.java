package dev.preop.task.notification;

import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Finds what notifications are about, among the user's own tasks and calls. */
public interface CircumstanceReader {

    Uni<Circumstances> of(User user, List<Notification> notifications);
}
