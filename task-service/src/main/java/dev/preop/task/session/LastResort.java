package dev.preop.task.session;

import dev.preop.task.settings.AssistantSettings;
import io.smallrye.mutiny.Uni;

/** What is left to do when nobody was reached and no call is to be made any more. */
public interface LastResort {

    /** Takes the last call, whose task knows of its end; to be used inside a transaction of the service. */
    Uni<Void> take(CallSession last, AssistantSettings settings);
}
