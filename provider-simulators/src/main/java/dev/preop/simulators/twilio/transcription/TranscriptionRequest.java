package dev.preop.simulators.twilio.transcription;

import dev.preop.simulators.twilio.webhook.WebhookUrl;
import io.vertx.core.http.HttpMethod;
import java.util.Optional;

/**
 * What was asked for when a transcription was created, checked.
 *
 * @param name by which it can be stopped, unique on its call
 * @param callback where to tell what is heard
 * @param partials whether to tell it before the speaker has finished, too
 * @param language BCP 47
 */
public record TranscriptionRequest(
        Optional<String> name,
        Track track,
        Optional<WebhookUrl> callback,
        HttpMethod method,
        boolean partials,
        String language) {}
