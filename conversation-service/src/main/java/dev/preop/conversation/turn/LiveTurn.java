package dev.preop.conversation.turn;

import dev.preop.conversation.conversation.ActiveTurn;
import dev.preop.conversation.conversation.ExchangeStatus;
import dev.preop.conversation.turn.client.ChatPart;
import dev.preop.conversation.turn.client.ModelFailure;
import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/**
 * One utterance being answered: model stream in, moves out, against the clock. It always ends with a last move, unless
 * it is cancelled. Everything happens on the context that started it.
 */
final class LiveTurn implements ActiveTurn {

    private static final Logger LOG = Logger.getLogger(LiveTurn.class);

    private final TurnRef ref;
    private final Reply reply;
    private final TurnOutput output;
    private final TurnMetrics metrics;
    private final TurnConfig config;
    private final Timers timers;
    private final Clock clock;
    private final long startedMs;
    private final CompletableFuture<Void> settled = new CompletableFuture<>();
    private Cancellable stream = () -> {};
    private Cancellable softLimit = () -> {};
    private Cancellable hardLimit = () -> {};
    private boolean ended;

    LiveTurn(
            TurnRef ref,
            Reply reply,
            TurnOutput output,
            TurnMetrics metrics,
            TurnConfig config,
            Timers timers,
            Clock clock) {
        this.ref = ref;
        this.reply = reply;
        this.output = output;
        this.metrics = metrics;
        this.config = config;
        this.timers = timers;
        this.clock = clock;
        this.startedMs = clock.millis();
    }

    /** Asks the model; the database hears of the turn after the model does. */
    void start(Multi<ChatPart> answer) {
        var subscription = answer.subscribe().with(this::part, this::failed);
        stream = subscription::cancel;
        if (ended) {
            return;
        }
        output.save();
        softLimit = timers.after(config.softLimit(), () -> give(reply.filler()));
        awaitNextSentence();
    }

    @Override
    public UUID id() {
        return ref.id();
    }

    @Override
    public void cancel() {
        if (!ended) {
            metrics.cancelled();
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
            metrics.firstSentence(clock.millis() - startedMs);
        }
        give(moves);
        if (reply.closed() && !ended) {
            metrics.answered();
            end(ExchangeStatus.ANSWERED);
        } else if (!moves.isEmpty()) {
            awaitNextSentence();
        }
    }

    private List<Move> called(ChatPart.ToolCall call) {
        if (call.name().equals(HangUpReasons.TOOL)) {
            reply.hangUp(HangUpReasons.parse(call.arguments()));
        } else {
            LOG.warnf("Turn %s: the model called a tool that it was not offered", ref.id());
        }
        return List.of();
    }

    private void failed(Throwable failure) {
        if (!ended) {
            LOG.warnf("Turn %s of call %s: %s", ref.id(), ref.call().sessionId(), why(failure));
            metrics.failed(failure);
            giveUp();
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
            metrics.timedOut();
            giveUp();
        }
    }

    private void giveUp() {
        give(reply.giveUp());
        end(ExchangeStatus.ANSWERED);
    }

    private void give(List<Move> moves) {
        output.give(moves, clock.millis() - startedMs);
    }

    private void awaitNextSentence() {
        hardLimit.cancel();
        hardLimit = timers.after(config.hardLimit(), this::timedOut);
    }

    private void end(ExchangeStatus status) {
        ended = true;
        softLimit.cancel();
        hardLimit.cancel();
        stream.cancel();
        output.settle(status).subscribe().with(settled::complete, settled::completeExceptionally);
    }
}
