package dev.preop.task.planning;

import dev.preop.contracts.SealedText;
import dev.preop.contracts.TaskPlanning;
import dev.preop.contracts.Topics;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.events.CloudEvents;
import dev.preop.kit.events.EventPublisher;
import dev.preop.kit.tracing.TraceParent;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells whoever watches what a plan that is being made says so far. Straight to Kafka and to be lost: it is worth nothing
 * once the plan is there.
 */
@Singleton
public class PlanningNews {

    private static final Logger LOG = Logger.getLogger(PlanningNews.class);

    private final EventPublisher publisher;
    private final CloudEvents envelopes;
    private final PiiCipher cipher;

    public PlanningNews(EventPublisher publisher, CloudEvents envelopes, PiiCipher cipher) {
        this.publisher = publisher;
        this.envelopes = envelopes;
        this.cipher = cipher;
    }

    /**
     * Tells of this task, within the current trace.
     *
     * @param requestKey by which the user's client knows the task before it has its id
     */
    public PlanListener of(UUID taskId, UUID userId, Optional<String> requestKey) {
        String trace = TraceParent.current();
        return (draftId, section, lines) -> publish(
                trace,
                new TaskPlanning(
                        taskId,
                        userId,
                        draftId,
                        section,
                        lines.stream()
                                .map(line -> sealed(taskId, "lines", line))
                                .toList(),
                        requestKey
                                .map(key -> sealed(taskId, "request_key", key))
                                .orElse(null)));
    }

    private SealedText sealed(UUID taskId, String field, String text) {
        return new SealedText(cipher.seal(text, Aad.event(Topics.TASK_PLANNING, taskId.toString(), field)));
    }

    private void publish(@Nullable String trace, TaskPlanning news) {
        CloudEvent<TaskPlanning> envelope = envelopes.wrap(news);
        publisher
                .publish(new CloudEvent<>(envelope.id(), envelope.source(), envelope.time(), trace, envelope.data()))
                .subscribe()
                .with(
                        ignored -> {},
                        failure -> LOG.warnf(failure, "a section of the plan of task %s is not shown", news.taskId()));
    }
}
