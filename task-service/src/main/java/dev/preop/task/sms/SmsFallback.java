package dev.preop.task.sms;

import dev.preop.kit.ids.Ids;
import dev.preop.task.schedule.CallingHours;
import dev.preop.task.session.CallSession;
import dev.preop.task.session.LastResort;
import dev.preop.task.settings.AssistantSettings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Plans a text message to whoever was not reached by any call, for when they are awake, where the user wants that. */
@Singleton
class SmsFallback implements LastResort {

    private final MessageStore messages;
    private final CallingHours hours;
    private final Ids ids;
    private final Clock clock;

    SmsFallback(MessageStore messages, CallingHours hours, Ids ids, Clock clock) {
        this.messages = messages;
        this.hours = hours;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Uni<Void> take(CallSession last, AssistantSettings settings) {
        return settings.smsFallback()
                ? messages.plan(ids.next(), last.ref(), hours.next(last.phoneNumber(), settings, clock.instant()))
                : Uni.createFrom().voidItem();
    }
}
