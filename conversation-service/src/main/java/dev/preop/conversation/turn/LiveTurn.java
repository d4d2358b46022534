package dev.preop.conversation.turn;

import dev.preop.conversation.action.Action;
import dev.preop.conversation.action.ActionReader;
import dev.preop.conversation.conversation.ActiveTurn;
import dev.preop.conversation.conversation.ExchangeStatus;
import dev.preop.conversation.turn.client.ChatPart;
import dev.preop.conversation.turn.client.ModelFailure;
import dev.preop.kit.time.Cancellable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * One utterance being answered: model stream in, moves out, against the clock. It always ends with a last move, unless
 * it is cancelled. Everything happens on the context that started it.
 */
final class LiveTurn implements ActiveTurn {

    private static final Logger LOG = Logger.getLogger(LiveTurn.class);

    private final TurnRef ref;
    private final Reply reply;
    private final ActionReader actions;
    private final TurnOutput output;
    private final Function<Question, Uni<Void>> asking;
    private final TurnSurroundings around;
    private final long startedMs;
    private final CompletableFuture<Void> settled = new CompletableFuture<>();
    private Optional<Supplier<Multi<ChatPart>>> fallback = Optional.empty();
    private Cancellable stream = () -> {};
    private Cancellable softLimit = () -> {};
    private Cancellable patience = () -> {};
    private Cancellable hardLimit = () -> {};
    private boolean ended;

    /** @param asking asks the user when the reply cannot go on without */
    LiveTurn(
            TurnRef ref,
            Reply reply,
            ActionReader actions,
            TurnOutput output,
            Function<Question, Uni<Void>> asking,
            TurnSurroundings around) {
        this.ref = ref;
        this.reply = reply;
        this.actions = actions;
        this.output = output;
        this.asking = asking;
        this.around = around;
        this.startedMs = around.clock().millis();
    }

    /**
     * Asks the model; the database hears of the turn after the model does.
     *
     * @param otherwise another model, for when this one fails or keeps silent
     */
    void start(Multi<ChatPart> answer, Optional<Supplier<Multi<ChatPart>>> otherwise) {
        fallback = otherwise;
        give(reply.begin());
        listen(answer);
        if (ended) {
            return;
        }
        output.save();
        softLimit = around.timers().after(around.config().softLimit(), () -> give(reply.filler()));
        patience = around.timers().after(around.config().fallbackAfter(), this::fallBack);
        awaitNextSentence();
    }

    private void listen(Multi<ChatPart> answer) {
        var subscription = answer.subscribe().with(this::part, this::failed);
        stream = subscription::cancel;
    }

    /** Lets the other model answer, unless this one has said something; false when there is none. */
    private boolean fallBack() {
        if (ended || reply.spoke() || fallback.isEmpty()) {
            return false;
        }
        Supplier<Multi<ChatPart>> other = fallback.get();
        fallback = Optional.empty();
        stream.cancel();
        reply.restart();
        around.metrics().fellBack();
        listen(other.get());
        return true;
    }

    @Override
    public UUID id() {
        return ref.id();
    }

    @Override
    public void cancel() {
        if (!ended) {
            around.metrics().cancelled();
            end(ExchangeStatus.CANCELLED);
        }
    }

    @Override
    public Uni<Void> settled() {
        return Uni.createFrom().completionStage(settled);
    }

    private void part(ChatPart part) {
        if (ended) {
            return;
        }
        boolean first = !reply.spoke();
        List<Move> moves =
                switch (part) {
                    case ChatPart.Text text -> reply.text(text.content());
                    case ChatPart.ToolCall call -> called(call);
                    case ChatPart.Done done -> reply.end();
                };
        if (first && !moves.isEmpty()) {
            around.metrics().firstSentence(around.clock().millis() - startedMs);
        }
        give(moves);
        if (reply.closed() && !ended) {
            around.metrics().answered();
            finish();
        } else if (!moves.isEmpty()) {
            awaitNextSentence();
        }
    }

    private List<Move> called(ChatPart.ToolCall call) {
        Optional<Action> action = actions.read(call.name(), call.arguments());
        if (action.isEmpty()) {
            LOG.warnf("Turn %s: the model called a tool as it was not offered", ref.id());
            around.metrics().refusedAction();
        }
        action.ifPresent(this::act);
        return List.of();
    }

    private void act(Action action) {
        if (action instanceof Action.TakeNote taken) {
            output.note(taken.note());
        } else {
            reply.act(action);
        }
    }

    private void failed(Throwable failure) {
        if (!ended) {
            LOG.warnf("Turn %s of call %s: %s", ref.id(), ref.call().sessionId(), why(failure));
            around.metrics().failed(failure);
            if (!fallBack()) {
                giveUp();
            }
        }
    }

    /** Messages of other failures may hold spoken words. */
    private static String why(Throwable failure) {
        return failure instanceof ModelFailure
                ? failure.getMessage()
                : failure.getClass().getSimpleName();
    }

    private void timedOut() {
        if (!ended) {
            LOG.warnf(
                    "Turn %s of call %s: no sentence in time",
                    ref.id(), ref.call().sessionId());
            around.metrics().timedOut();
            giveUp();
        }
    }

    private void giveUp() {
        give(reply.giveUp());
        finish();
    }

    private void finish() {
        end(reply.question().isPresent() ? ExchangeStatus.WAITING : ExchangeStatus.ANSWERED);
    }

    private void give(List<Move> moves) {
        output.give(moves, around.clock().millis() - startedMs);
    }

    private void awaitNextSentence() {
        hardLimit.cancel();
        hardLimit = around.timers().after(around.config().hardLimit(), this::timedOut);
    }

    private void end(ExchangeStatus status) {
        ended = true;
        softLimit.cancel();
        patience.cancel();
        hardLimit.cancel();
        stream.cancel();
        Uni<Void> asked = status == ExchangeStatus.WAITING
                ? reply.question().map(asking).orElseThrow()
                : Uni.createFrom().voidItem();
        output.settle(status).chain(() -> asked).subscribe().with(settled::complete, settled::completeExceptionally);
    }
}
