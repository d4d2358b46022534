package dev.preop.task.me;

import dev.preop.task.neighbour.NeighbourConfig;
import dev.preop.task.notification.Notification;
import dev.preop.task.notification.client.NotificationApi;
import dev.preop.task.transcript.Transcript;
import dev.preop.task.transcript.TranscriptLookup;
import dev.preop.task.transcript.Transcripts;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** What other services keep of a user; one that does not answer is named as missing, and not asked again. */
@Singleton
class NeighboursData {

    private static final Logger LOG = Logger.getLogger(NeighboursData.class);
    private static final String TRANSCRIPTS = "transcripts";

    private final Transcripts transcripts;
    private final NotificationApi notifications;
    private final NeighbourConfig config;

    NeighboursData(Transcripts transcripts, @RestClient NotificationApi notifications, NeighbourConfig config) {
        this.transcripts = transcripts;
        this.notifications = notifications;
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

    /** The latest, as many as the notification service gives. */
    Multi<Notification> notifications(User user, Set<String> missing) {
        return notifications
                .list(user.bearer(), null)
                .ifNoItem()
                .after(config.patience())
                .fail()
                .onItem()
                .transformToMulti(page -> Multi.createFrom().iterable(page.notifications()))
                .onFailure()
                .recoverWithMulti(failure -> {
                    LOG.warnf(failure, "an export goes without notifications");
                    missing.add("notifications");
                    return Multi.createFrom().empty();
                });
    }
}
