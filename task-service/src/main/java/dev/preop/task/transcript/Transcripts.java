package dev.preop.task.transcript;

import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** The transcripts of calls. */
public interface Transcripts {

    /** Does not fail: a call can be shown without its transcript. */
    Uni<TranscriptLookup> find(User user, UUID sessionId);

    /** Has the transcript summarised and its facts extracted again. Fails with a problem. */
    Uni<Transcript> process(User user, UUID sessionId);
}
