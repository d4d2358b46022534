package dev.preop.gateway.twilio.client;

import com.twilio.http.HttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import dev.preop.gateway.twilio.TwilioConfig;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * Sends each request of the SDK exactly once. The SDK's own client repeats a request after some statuses, which for the
 * creation of a call means ringing somebody twice. Blocking: use it on virtual threads.
 */
final class OneShotHttpClient extends HttpClient {

    private final java.net.http.HttpClient http;
    private final TwilioConfig config;

    OneShotHttpClient(TwilioConfig config) {
        this.config = config;
        this.http = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.connectTimeout())
                .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Response reliableRequest(Request request) {
        return makeRequest(request);
    }

    @Override
    public Response reliableRequest(Request request, int[] retryCodes, int retries, long delayMillis) {
        return makeRequest(request);
    }

    @Override
    public Response makeRequest(Request request) {
        HttpResponse<String> answer = send(toHttp(request));
        if (answer.statusCode() >= 500) {
            throw new OutcomeUnknownException("Twilio answered " + answer.statusCode(), null);
        }
        return new Response(answer.body(), answer.statusCode());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new NotSentException(e);
        } catch (IOException e) {
            throw new OutcomeUnknownException("the answer of Twilio was lost", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknownException("interrupted while waiting for Twilio", e);
        }
    }

    private HttpRequest toHttp(Request request) {
        URI uri = URI.create(config.apiUrl()
                .resolve("/")
                .resolve(request.constructURL().getFile())
                .toString());
        return HttpRequest.newBuilder(uri)
                .timeout(config.requestTimeout())
                .header("Authorization", request.getAuthString())
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(
                        request.getMethod().toString(),
                        HttpRequest.BodyPublishers.ofString(request.encodeFormBody(), StandardCharsets.UTF_8))
                .build();
    }
}
