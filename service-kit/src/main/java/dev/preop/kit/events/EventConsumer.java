package dev.preop.kit.events;

import dev.preop.contracts.Event;
import dev.preop.contracts.Topics;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.kit.time.Timers;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/**
 * Takes one Kafka message through read, handle and acknowledge. A handler that fails is tried again with growing
 * pauses, long enough to outlast a database restart when that is the reason; what still fails, and what is malformed,
 * goes to the topic's dead letters with a reason that holds nothing of the content.
 */
@Singleton
public class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);

    private final Timers timers;

    public EventConsumer(Timers timers) {
        this.timers = timers;
    }

    /** Completes once the message is acknowledged or lies among the dead letters. */
    public <T extends Event> Uni<Void> consume(
            IncomingKafkaRecord<String, byte[]> message,
            Class<T> expected,
            Function<CloudEvent<T>, Uni<Void>> handler) {
        CloudEvent<T> event;
        try {
            event = EventReader.read(kafkaRecord(message), expected);
        } catch (MalformedEventException e) {
            return bury(message, e);
        }
        return Uni.createFrom()
                .deferred(() -> handler.apply(event))
                .onFailure()
                .retry()
                .when(this::pauses)
                .chain(() -> Uni.createFrom().completionStage(message.ack()))
                .onFailure()
                .recoverWithUni(failure -> bury(message, failure));
    }

    private static ConsumerRecord<String, byte[]> kafkaRecord(IncomingKafkaRecord<String, byte[]> message) {
        @SuppressWarnings("unchecked")
        IncomingKafkaRecordMetadata<String, byte[]> metadata = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow(() -> new IllegalStateException("not a message that came from Kafka"));
        return metadata.getRecord();
    }

    private Multi<?> pauses(Multi<Throwable> failures) {
        Retries retries = new Retries();
        return failures.onItem().transformToUniAndConcatenate(failure -> retries.next(isPassing(failure))
                .map(timers::pause)
                .orElseGet(() -> Uni.createFrom().failure(failure)));
    }

    private static boolean isPassing(Throwable failure) {
        return failure instanceof ProblemException problem && problem.code() == ErrorCode.SERVICE_UNAVAILABLE;
    }

    private static Uni<Void> bury(IncomingKafkaRecord<String, byte[]> message, Throwable failure) {
        String reason = failure instanceof MalformedEventException
                ? String.valueOf(failure.getMessage())
                : "handler failed with " + failure.getClass().getSimpleName();
        String deadLetters = Topics.deadLetter(message.getTopic());
        String origin = message.getTopic() + "/" + message.getPartition() + "@" + message.getOffset();
        if (failure instanceof MalformedEventException) {
            LOG.warnf("%s goes to %s: %s", origin, deadLetters, reason);
        } else {
            LOG.errorf(failure, "%s goes to %s: %s", origin, deadLetters, reason);
        }
        Metadata where = Metadata.of(
                OutgoingKafkaRecordMetadata.builder().withTopic(deadLetters).build());
        return Uni.createFrom().completionStage(message.nack(new MalformedEventException(reason), where));
    }
}
