package dev.preop.simulators.twilio.webhook;

/**
 * What the application answered.
 *
 * @param contentType empty when there was none
 */
public record WebhookResponse(int status, String contentType, String body) {

    public boolean successful() {
        return status >= 200 && status < 300;
    }
}
