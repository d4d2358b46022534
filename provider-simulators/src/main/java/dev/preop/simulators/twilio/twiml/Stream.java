package dev.preop.simulators.twilio.twiml;

import io.vertx.core.http.HttpMethod;
import java.util.Map;
import java.util.Optional;

/**
 * Where audio goes and what is told there.
 *
 * @param url as written, checked when it is connected
 * @param name if the document gave one
 * @param statusCallback told of the stream's start, stop and errors
 * @param parameters delivered in the start message
 */
public record Stream(
        String url,
        Optional<String> name,
        Optional<String> statusCallback,
        HttpMethod statusCallbackMethod,
        Map<String, String> parameters) {

    public Stream {
        parameters = Map.copyOf(parameters);
    }
}
