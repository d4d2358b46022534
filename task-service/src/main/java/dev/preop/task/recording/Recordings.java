package dev.preop.task.recording;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Finds recordings. */
public interface Recordings {

    /** Fails as not found when the call was not recorded, and as unavailable when that cannot be told now. */
    Uni<Recording> of(UUID sessionId);
}
