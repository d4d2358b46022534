package dev.preop.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.conversation.turn.client.ChatPart;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HeadStartTest {

    private final AtomicReference<MultiEmitter<? super ChatPart>> model = new AtomicReference<>();
    private boolean stopped;
    private final HeadStart start =
            new HeadStart(3, "We have Friday at two", 0, Multi.createFrom().emitter(emitter -> {
                emitter.onTermination(() -> stopped = true);
                model.set(emitter);
            }));

    private AssertSubscriber<ChatPart> release() {
        return start.release().subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
    }

    @Test
    void shouldKeepEverythingBackUntilItIsReleasedAndThenGoOn() {
        model.get().emit(new ChatPart.Text("Great, "));

        AssertSubscriber<ChatPart> listener = release();
        model.get().emit(new ChatPart.Text("thanks."));
        model.get().emit(new ChatPart.Done());
        model.get().complete();

        listener.assertItems(new ChatPart.Text("Great, "), new ChatPart.Text("thanks."), new ChatPart.Done());
        listener.assertCompleted();
    }

    @Test
    void shouldTellOfAnEndThatCameBeforeTheRelease() {
        model.get().fail(new IllegalStateException("gone"));

        release().assertFailedWith(IllegalStateException.class);
    }

    @Test
    void shouldStopTheModelWhenNobodyWantsIt() {
        start.cancel();

        assertThat(stopped).isTrue();
    }

    @Test
    void shouldStopTheModelWhenTheReleasedAnswerIsCutShort() {
        release().cancel();

        assertThat(stopped).isTrue();
    }

    @Test
    void shouldKnowTheSameWordsByCaseAndPunctuationOnlyInTheSameTurn() {
        assertThat(start.guessed(3, "We have Friday, at two.")).isTrue();
        assertThat(start.guessed(3, "We have Friday at two thirty.")).isFalse();
        assertThat(start.guessed(4, "We have Friday at two")).isFalse();
    }
}
