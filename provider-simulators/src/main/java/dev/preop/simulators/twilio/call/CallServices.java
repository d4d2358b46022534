package dev.preop.simulators.twilio.call;

import dev.preop.simulators.control.Faults;
import dev.preop.simulators.twilio.media.MediaClock;
import dev.preop.simulators.twilio.media.StreamConnector;
import dev.preop.simulators.twilio.webhook.Webhooks;
import io.vertx.core.Vertx;
import java.time.Clock;

/** What every call needs from its surroundings. */
public record CallServices(
        Vertx vertx,
        Clock clock,
        CallSettings settings,
        Webhooks webhooks,
        StreamConnector streams,
        MediaClock mediaClock,
        Faults faults) {}
