package dev.preop.notification;

import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.Event;
import dev.preop.contracts.NotificationCreated;
import dev.preop.contracts.TaskPlanned;
import dev.preop.contracts.TranscriptProcessed;
import dev.preop.kit.erasure.ErasedUsers;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.inbox.Inbox;
import dev.preop.kit.outbox.Outbox;
import dev.preop.kit.persistence.Database;
import dev.preop.notification.delivery.Deliveries;
import dev.preop.notification.delivery.Notice;
import dev.preop.notification.persistence.CallEndRepository;
import dev.preop.notification.persistence.NotificationRepository;
import dev.preop.notification.preference.Channel;
import dev.preop.notification.preference.PreferenceService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Makes notifications from events: inbox, row and outgoing event in one transaction. */
@ApplicationScoped
public class NotificationRecorder {

    private static final String CONSUMER = "notification-recorder";

    private final Database database;
    private final Inbox inbox;
    private final ErasedUsers erased;
    private final Outbox outbox;
    private final NotificationRepository notifications;
    private final CallEndRepository callEnds;
    private final PreferenceService preferences;
    private final Deliveries deliveries;
    private final Ids ids;
    private final Clock clock;

    NotificationRecorder(
            Database database,
            Inbox inbox,
            ErasedUsers erased,
            Outbox outbox,
            NotificationRepository notifications,
            CallEndRepository callEnds,
            PreferenceService preferences,
            Deliveries deliveries,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.inbox = inbox;
        this.erased = erased;
        this.outbox = outbox;
        this.notifications = notifications;
        this.callEnds = callEnds;
        this.preferences = preferences;
        this.deliveries = deliveries;
        this.ids = ids;
        this.clock = clock;
    }

    /** Handles one event; an event that was handled before changes nothing. */
    public Uni<Void> record(CloudEvent<?> event) {
        return database.asService(session -> inbox.firstTime(session, CONSUMER, event.id())
                .chain(first -> first
                        ? handle(session, Recipient.of(event.data()), event.data())
                        : Uni.createFrom().voidItem()));
    }

    private Uni<Void> handle(Mutiny.Session session, Recipient recipient, Event event) {
        return erased.wantedGone(session, recipient.userId(), recipient.subjectId())
                .chain(gone -> gone ? Uni.createFrom().voidItem() : tell(session, recipient, event));
    }

    private Uni<Void> tell(Mutiny.Session session, Recipient recipient, Event event) {
        return switch (event) {
            case TaskPlanned planned -> announce(session, recipient, Announcements.of(planned));
            case CallStarted started -> announce(session, recipient, Announcements.of(started));
            case ApprovalRequested asked -> announce(session, recipient, Optional.of(Announcements.of(asked)));
            case CallCompleted completed ->
                ended(session, recipient, completed.call(), new CallEnd(completed.outcome(), null));
            case TranscriptProcessed processed ->
                ended(session, recipient, processed.call(), new CallEnd(null, processed.goalAchieved()));
            default -> throw new IllegalArgumentException("nobody is notified of " + event.topic());
        };
    }

    /** Adds what is new about the end of a call to what is known. */
    private Uni<Void> ended(Mutiny.Session session, Recipient recipient, CallRef call, CallEnd news) {
        return callEnds.merge(session, call, news).chain(known -> announce(session, recipient, known.announcement()));
    }

    private Uni<Void> announce(Mutiny.Session session, Recipient recipient, Optional<Announcement> announcement) {
        return announcement
                .map(told -> store(session, notification(recipient, told)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> store(Mutiny.Session session, Notification notification) {
        return notifications
                .insertUnlessToldAlready(session, notification)
                .chain(inserted -> inserted
                        ? bring(session, notification)
                        : Uni.createFrom().voidItem());
    }

    /** In the app at once, elsewhere by deliveries. */
    private Uni<Void> bring(Mutiny.Session session, Notification notification) {
        Notice notice =
                new Notice(notification.id(), notification.userId(), notification.type(), notification.priority());
        return preferences
                .of(session, notification.userId())
                .call(wanted -> wanted.wants(notification.type(), Channel.IN_APP)
                        ? outbox.append(session, created(notification), 1)
                        : notifications.silence(session, notification.id()))
                .chain(wanted -> deliveries.plan(session, notice, wanted));
    }

    private Notification notification(Recipient recipient, Announcement announcement) {
        return new Notification(
                ids.next(),
                recipient.userId(),
                recipient.taskId(),
                recipient.sessionId(),
                announcement.type(),
                announcement.message(),
                announcement.priority(),
                false,
                clock.instant());
    }

    private static NotificationCreated created(Notification notification) {
        return new NotificationCreated(
                notification.id(),
                notification.userId(),
                notification.taskId(),
                notification.sessionId(),
                notification.type(),
                notification.message(),
                notification.priority(),
                notification.createdAt());
    }
}
