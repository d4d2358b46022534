package dev.preop.task.me;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.neighbour.NeighbourConfig;
import dev.preop.task.notification.Notification;
import dev.preop.task.notification.Preferences;
import dev.preop.task.notification.PushSubscription;
import dev.preop.task.notification.client.NotificationApi;
import dev.preop.task.notification.client.PreferencesApi;
import dev.preop.task.notification.client.PushSubscriptionsApi;
import dev.preop.task.recording.Recording;
import dev.preop.task.recording.Recordings;
import dev.preop.task.transcript.Transcript;
import dev.preop.task.transcript.TranscriptLookup;
import dev.preop.task.transcript.Transcripts;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What other services keep of a user; one that does not answer is named as missing, and not asked again. */
@Singleton
class NeighboursData {

    private static final Logger LOG = Logger.getLogger(NeighboursData.class);
    private static final String TRANSCRIPTS = "transcripts";
    private static final String RECORDINGS = "recordings";

    private final Transcripts transcripts;
    private final Recordings recordings;
    private final NotificationApi notifications;
    private final PreferencesApi preferences;
    private final PushSubscriptionsApi browsers;
    private final NeighbourConfig config;

    NeighboursData(
            Transcripts transcripts,
            Recordings recordings,
            @RestClient NotificationApi notifications,
            @RestClient PreferencesApi preferences,
            @RestClient PushSubscriptionsApi browsers,
            NeighbourConfig config) {
        this.transcripts = transcripts;
        this.recordings = recordings;
        this.notifications = notifications;
        this.preferences = preferences;
        this.browsers = browsers;
        this.config = config;
    }

    /** The call's transcript, or nothing. */
    Multi<Transcript> transcript(User user, UUID sessionId, Set<String> missing) {
        return Multi.createFrom()
                .deferred(() -> missing.contains(TRANSCRIPTS)
                        ? Multi.createFrom().empty()
                        : transcripts.find(user, sessionId).onItem().transformToMulti(lookup -> switch (lookup) {
                            case TranscriptLookup.Found(Transcript transcript) ->
                                Multi.createFrom().item(transcript);
                            case TranscriptLookup.None _ -> Multi.createFrom().empty();
                            case TranscriptLookup.Unavailable _ -> {
                                missing.add(TRANSCRIPTS);
                                yield Multi.createFrom().empty();
                            }
                        }));
    }

    /** Where the call can be heard for some minutes, or nothing. */
    Multi<Recording> recording(UUID sessionId, Set<String> missing) {
        return Multi.createFrom()
                .deferred(() -> missing.contains(RECORDINGS)
                        ? Multi.createFrom().empty()
                        : recordings.of(sessionId).toMulti().onFailure().recoverWithMulti(failure -> {
                            if (!isNone(failure)) {
                                missing.add(RECORDINGS);
                            }
                            return Multi.createFrom().empty();
                        }));
    }

    private static boolean isNone(Throwable failure) {
        return failure instanceof ProblemException problem && problem.code() == ErrorCode.NOT_FOUND;
    }

    /** How the user wants to be told things, the addresses for it included. */
    Multi<Preferences> preferences(User user, Set<String> missing) {
        return orMissing(
                "notification_preferences",
                missing,
                preferences
                        .get(user.bearer())
                        .ifNoItem()
                        .after(config.patience())
                        .fail()
                        .toMulti());
    }

    /** The browsers in which the user is told. */
    Multi<PushSubscription> browsers(User user, Set<String> missing) {
        return orMissing(
                "push_subscriptions",
                missing,
                browsers.list(user.bearer())
                        .ifNoItem()
                        .after(config.patience())
                        .fail()
                        .onItem()
                        .transformToMulti(kept -> Multi.createFrom().iterable(kept.subscriptions())));
    }

    /** All of them, page by page, newest first. */
    Multi<Notification> notifications(User user, Set<String> missing) {
        return orMissing(
                "notifications",
                missing,
                Multi.createBy()
                        .repeating()
                        .uni(AtomicReference<@Nullable String>::new, cursor -> page(user, cursor.get())
                                .invoke(page -> cursor.set(page.nextCursor())))
                        .whilst(page -> page.nextCursor() != null)
                        .onItem()
                        .transformToIterable(NotificationApi.Page::notifications));
    }

    private static <T> Multi<T> orMissing(String what, Set<String> missing, Multi<T> data) {
        return data.onFailure().recoverWithMulti(failure -> {
            LOG.warnf(failure, "an export goes without %s", what);
            missing.add(what);
            return Multi.createFrom().empty();
        });
    }

    private Uni<NotificationApi.Page> page(User user, @Nullable String cursor) {
        return notifications
                .list(user.bearer(), null, cursor)
                .ifNoItem()
                .after(config.patience())
                .fail();
    }
}
