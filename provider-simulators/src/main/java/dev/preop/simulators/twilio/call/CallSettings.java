package dev.preop.simulators.twilio.call;

import dev.preop.simulators.callees.CalleeTiming;
import dev.preop.simulators.twilio.webhook.WebhookUrl;
import java.time.Duration;

/**
 * How simulated calls behave.
 *
 * @param accountSid the only account there is
 * @param ring how long a phone rings before it is answered
 * @param verdict how long answering machine detection takes after the answer
 * @param timing how quick callees are
 * @param inboundVoice where the account's number asks what to do with a call that comes in
 * @param recorded how much audio of each call is kept to be listened to
 */
public record CallSettings(
        String accountSid,
        Duration ring,
        Duration verdict,
        CalleeTiming timing,
        WebhookUrl inboundVoice,
        Duration recorded) {}
