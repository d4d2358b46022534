package dev.preop.notification.delivery;

import dev.preop.notification.ConsolePath;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** What a message says outside of the app, with a link to where the user can act. */
@Singleton
public class Wording {

    private final Optional<URI> console;

    Wording(DeliveryConfig config) {
        this.console = config.consoleUrl();
    }

    public String subject(Parcel parcel) {
        return switch (parcel.type()) {
            case TASK_CREATED -> "A task is planned";
            case CALL_STARTED -> "Your call has begun";
            case CALL_COMPLETED -> "Your call is done";
            case CALL_FAILED -> "Your call did not succeed";
            case APPROVAL_NEEDED -> "Your call waits for your decision";
            case CLARIFICATION_NEEDED -> "A task needs more information";
            case UNKNOWN -> "News of your calls";
        };
    }

    public String text(Parcel parcel) {
        return console.map(url -> parcel.message() + " " + link(url, parcel)).orElse(parcel.message());
    }

    /** The console's path to it. */
    public String path(Parcel parcel) {
        return ConsolePath.of(parcel.type(), parcel.taskId(), parcel.sessionId());
    }

    private String link(URI console, Parcel parcel) {
        return console.toString().replaceFirst("/$", "") + path(parcel);
    }
}
