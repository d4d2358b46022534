package dev.preop.task.command;

import dev.preop.contracts.CallCommanded;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Topics;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.outbox.Outbox;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.json.Json;
import dev.preop.task.session.CallSession;
import dev.preop.task.session.SessionStatus;
import dev.preop.task.session.SessionStore;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes an operator's orders for a live call and tells them to those who carry them out, in the order they came. */
@Singleton
public class CommandService {

    private final Database database;
    private final SessionStore sessions;
    private final Outbox outbox;
    private final PiiCipher cipher;
    private final Ids ids;
    private final Clock clock;
    private final AuditLog audit;

    CommandService(
            Database database,
            SessionStore sessions,
            Outbox outbox,
            PiiCipher cipher,
            Ids ids,
            Clock clock,
            AuditLog audit) {
        this.database = database;
        this.sessions = sessions;
        this.outbox = outbox;
        this.cipher = cipher;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * The id of the command. It fails with a problem when the call is not the user's, is not live, or the order cannot be
     * carried out.
     */
    public Uni<UUID> order(User user, UUID sessionId, Order order) {
        return database.asUser(user.claims(), session -> sessions.lock(sessionId)
                .map(found ->
                        found.orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND, "There is no such call.")))
                .chain(call -> {
                    require(call, order, user);
                    CallCommanded command = command(call, order);
                    return remember(call, order)
                            .chain(() -> outbox.append(session, command, call.version()))
                            .chain(() -> audit.add(
                                    session,
                                    user,
                                    AuditAction.CALL_COMMANDED,
                                    sessionId,
                                    Map.of("command", Json.name(order.command()))))
                            .replaceWith(command.commandId());
                }));
    }

    /** Whoever looks at the call later sees whether the agent is paused. */
    private Uni<Void> remember(CallSession call, Order order) {
        return switch (order) {
            case Order.Pause _ -> sessions.update(call.paused(true));
            case Order.Resume _ -> sessions.update(call.paused(false));
            case Order.HangUp _, Order.Say _, Order.Transfer _, Order.PressDigits _ ->
                Uni.createFrom().voidItem();
        };
    }

    private static void require(CallSession call, Order order, User user) {
        boolean possible =
                order instanceof Order.HangUp ? !call.status().isFinal() : call.status() == SessionStatus.CONNECTED;
        if (!possible) {
            throw new ProblemException(
                    ErrorCode.ILLEGAL_STATUS_TRANSITION,
                    "The call is %s: %s is not possible."
                            .formatted(Json.name(call.status()), Json.name(order.command())));
        }
        if (order instanceof Order.Transfer && user.owner().verifiedPhone().isEmpty()) {
            throw new ProblemException(
                    ErrorCode.VALIDATION_FAILED, "Confirm a phone number of your own first: calls go to no other.");
        }
    }

    private CallCommanded command(CallSession call, Order order) {
        return new CallCommanded(
                call.ref(),
                ids.next(),
                order.command(),
                call.providerCallSid(),
                order instanceof Order.Say say ? sealed(call, say.text()) : null,
                order instanceof Order.PressDigits press ? press.digits() : null,
                order instanceof Order.Say say && say.now(),
                clock.instant());
    }

    private @Nullable SealedText sealed(CallSession call, String text) {
        return new SealedText(
                cipher.seal(text, Aad.event(Topics.CALL_COMMANDED, call.id().toString(), "text")));
    }
}
