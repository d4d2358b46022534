package dev.preop.simulators.twilio;

import dev.preop.simulators.Settings;
import dev.preop.simulators.callees.CalleeTiming;
import dev.preop.simulators.twilio.call.CallSettings;
import dev.preop.simulators.twilio.rest.Account;
import dev.preop.simulators.twilio.webhook.Tunnel;
import dev.preop.simulators.twilio.webhook.WebhookUrl;
import java.time.Duration;

/**
 * What the Twilio simulator is told.
 *
 * @param host where it listens
 * @param port where it listens; 0 picks a free one
 * @param account the only account, by the names the real credentials have in the services' environment
 * @param callsPerSecond how many calls are dialled a second; 0 does not limit
 * @param tunnel how the application's public origin is reached
 * @param calls how calls behave
 */
record TwilioSettings(String host, int port, Account account, int callsPerSecond, Tunnel tunnel, CallSettings calls) {

    static TwilioSettings of(Settings settings) {
        Account account = new Account(
                settings.text("TWILIO_ACCOUNT_SID", "AC" + "0".repeat(32)),
                settings.text("TWILIO_AUTH_TOKEN", "simulated-auth-token"),
                settings.text("TWILIO_PHONE_NUMBER", "+14155550199"));
        return new TwilioSettings(
                settings.host(),
                settings.port("SIM_TWILIO_PORT", 9101),
                account,
                settings.integer("SIM_TWILIO_CPS", 1, 0, 1_000),
                Tunnel.parse(settings.text("SIM_TUNNEL", "")),
                new CallSettings(
                        account.sid(),
                        settings.millis("SIM_RING_MS", 1_000),
                        settings.millis("SIM_AMD_MS", 3_000),
                        CalleeTiming.of(settings),
                        inboundVoice(settings),
                        Duration.ofSeconds(settings.integer("SIM_RECORD_SECONDS", 180, 0, 3_600))));
    }

    private static WebhookUrl inboundVoice(Settings settings) {
        return WebhookUrl.parse(
                        settings.text("SIM_INBOUND_VOICE_URL", "https://calls.preop.test/api/webhooks/inbound-call"))
                .orElseThrow(
                        () -> new IllegalArgumentException("SIM_INBOUND_VOICE_URL must be an absolute http(s) URL."));
    }
}
