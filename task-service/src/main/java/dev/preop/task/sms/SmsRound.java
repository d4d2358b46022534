package dev.preop.task.sms;

import dev.preop.contracts.CalleeTexted;
import dev.preop.contracts.MessageStatus;
import dev.preop.kit.outbox.Outbox;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.time.BackOff;
import dev.preop.kit.time.Rounds;
import dev.preop.task.json.Json;
import dev.preop.task.sms.SmsCheck.Verdict;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends the messages that are due, one at a time. A message is claimed, and the claim committed, before the gateway is
 * asked; a claim that nobody finished is never made again. So nobody is written to twice, whatever dies when.
 */
@Singleton
class SmsRound {

    private static final Logger LOG = Logger.getLogger(SmsRound.class);

    /** A message is told of once. */
    private static final long VERSION = 1;

    private final Database database;
    private final MessageStore messages;
    private final SmsCheck check;
    private final SmsGateway gateway;
    private final Outbox outbox;
    private final Rounds rounds;
    private final SmsConfig config;
    private final Clock clock;

    SmsRound(
            Database database,
            MessageStore messages,
            SmsCheck check,
            SmsGateway gateway,
            Outbox outbox,
            Rounds rounds,
            SmsConfig config,
            Clock clock) {
        this.database = database;
        this.messages = messages;
        this.check = check;
        this.gateway = gateway;
        this.outbox = outbox;
        this.rounds = rounds;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        rounds.every(config.period(), "text messages", this::send);
    }

    /** Works off what is due; any number of instances may do so at once. */
    Uni<Void> send() {
        return database.asService(session -> messages.giveUpLost(session, clock.instant())
                        .onItem()
                        .transformToMulti(lost -> Multi.createFrom().iterable(lost))
                        .onItem()
                        .transformToUniAndConcatenate(claim -> tell(session, claim, MessageStatus.UNKNOWN))
                        .onItem()
                        .ignoreAsUni())
                .chain(this::drain);
    }

    private Uni<Void> drain() {
        Instant now = clock.instant();
        return database.asService(session -> messages.claim(session, now, now.plus(config.lease())))
                .chain(next -> next.map(claim -> make(claim).chain(this::drain))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** Once the gateway was asked, nothing but its answer may have the message sent again. */
    private Uni<Void> make(Claim claim) {
        return verdict(claim).chain(verdict -> switch (verdict) {
            case Verdict.Send(String number, String text) ->
                gateway.send(claim.id(), number, text).chain(receipt -> finish(claim, receipt));
            case Verdict.Spare(Receipt receipt) -> finish(claim, receipt);
            case Verdict.Wait(Instant until) -> wait(claim, until, null);
            case Verdict.Withdraw _ -> database.asService(session -> messages.withdraw(session, claim.id()));
        });
    }

    private Uni<Verdict> verdict(Claim claim) {
        return database.asService(session -> check.of(session, claim))
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.errorf(failure, "message %s could not be prepared", claim.id());
                    return new Verdict.Spare(new Receipt.NotSent("not_prepared"));
                });
    }

    private Uni<Void> finish(Claim claim, Receipt receipt) {
        return switch (receipt) {
            case Receipt.Sent(String messageSid) -> end(claim, MessageStatus.SENT, messageSid, null);
            case Receipt.Refused(String reason) -> end(claim, MessageStatus.FAILED, null, reason);
            case Receipt.Unknown(String reason) -> end(claim, MessageStatus.UNKNOWN, null, reason);
            case Receipt.NotSent(String reason)
            when claim.attempts() >= config.maxAttempts() -> end(claim, MessageStatus.FAILED, null, reason);
            case Receipt.NotSent(String reason) ->
                wait(
                        claim,
                        clock.instant().plus(BackOff.after(claim.attempts(), config.firstWait(), config.longestWait())),
                        reason);
        };
    }

    private Uni<Void> wait(Claim claim, Instant until, @Nullable String why) {
        return database.asService(session -> messages.postpone(session, claim.id(), until, why));
    }

    private Uni<Void> end(Claim claim, MessageStatus status, @Nullable String messageSid, @Nullable String why) {
        LOG.infof(
                "message %s to the callee of session %s: %s",
                claim.id(), claim.call().sessionId(), status);
        return database.asService(
                session -> messages.finish(session, claim.id(), Json.name(status), clock.instant(), messageSid, why)
                        .chain(finished -> finished
                                ? tell(session, claim, status)
                                : Uni.createFrom().voidItem()));
    }

    private Uni<Void> tell(Mutiny.Session session, Claim claim, MessageStatus status) {
        return outbox.append(session, new CalleeTexted(claim.call(), claim.id(), status, clock.instant()), VERSION);
    }
}
