package dev.preop.speech.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.Topics;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class CatchUpTest {

    private static final TopicPartition BUSY = new TopicPartition(Topics.REPLY_SPOKEN, 0);

    private final CatchUp catchUp = new CatchUp();

    @Test
    void shouldBeDoneOnceTheLastEventOfThePastWasRead() {
        catchUp.assigned(BUSY, 40, 42);
        catchUp.assigned(new TopicPartition(Topics.REPLY_SPOKEN, 1), 7, 7);
        assigned();
        assertThat(catchUp.isDone()).isFalse();
        catchUp.read(BUSY, 40);
        assertThat(catchUp.isDone()).isFalse();
        catchUp.read(BUSY, 41);
        assertThat(catchUp.isDone()).isTrue();
        catchUp.read(BUSY, 42);
        assertThat(catchUp.isDone()).isTrue();
    }

    @Test
    void shouldNotBeDoneBeforeItKnowsWhatThereIsToRead() {
        assertThat(catchUp.isDone()).isFalse();
        assigned();
        assertThat(catchUp.isDone()).isTrue();
    }

    private void assigned() {
        catchUp.assigned(Topics.CALL_REQUESTED);
        catchUp.assigned(Topics.REPLY_GENERATED);
        catchUp.assigned(Topics.REPLY_SPOKEN);
        catchUp.assigned(Topics.UTTERANCE_TRANSCRIBED);
    }
}
