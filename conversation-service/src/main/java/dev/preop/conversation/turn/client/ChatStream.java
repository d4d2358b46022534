package dev.preop.conversation.turn.client;

import dev.preop.conversation.turn.client.ModelFailure.Kind;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.AsyncResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One request and its streamed answer. When nobody listens any more the request is reset, and the model stops. */
final class ChatStream {

    private static final int OK = 200;

    private final MultiEmitter<? super ChatPart> parts;
    private final ChatLines lines;
    private @Nullable HttpClientRequest request;
    private boolean over;

    ChatStream(MultiEmitter<? super ChatPart> parts, ChatLines lines) {
        this.parts = parts;
        this.lines = lines;
    }

    void open(HttpClient client, RequestOptions options, Buffer body) {
        parts.onTermination(this::abandon);
        client.request(options).onComplete(opened -> {
            if (opened.failed()) {
                fail(unreachable(opened.cause()));
                return;
            }
            request = opened.result();
            if (over) {
                request.reset();
                return;
            }
            request.send(body).onComplete(this::answered);
        });
    }

    private void answered(AsyncResult<HttpClientResponse> answer) {
        if (answer.failed()) {
            fail(unreachable(answer.cause()));
            return;
        }
        HttpClientResponse response = answer.result();
        response.exceptionHandler(cause -> fail(unreachable(cause)));
        if (response.statusCode() != OK) {
            fail(new ModelFailure(Kind.REFUSED, "the model server answered with status " + response.statusCode()));
            reset();
            return;
        }
        response.handler(chunk -> give(() -> lines.feed(chunk)));
        response.endHandler(ignored -> {
            give(lines::rest);
            fail(new ModelFailure(Kind.TRUNCATED, "the model's answer ended before it was done"));
        });
    }

    private void give(Supplier<List<ChatPart>> read) {
        if (over) {
            return;
        }
        try {
            for (ChatPart part : read.get()) {
                parts.emit(part);
                if (part instanceof ChatPart.Done) {
                    over = true;
                    parts.complete();
                    return;
                }
            }
        } catch (ModelFailure failure) {
            fail(failure);
            reset();
        }
    }

    private void fail(ModelFailure failure) {
        if (!over) {
            over = true;
            parts.fail(failure);
        }
    }

    private void abandon() {
        if (!over) {
            over = true;
            reset();
        }
    }

    private void reset() {
        if (request != null) {
            request.reset();
        }
    }

    private static ModelFailure unreachable(Throwable cause) {
        return new ModelFailure(Kind.UNREACHABLE, "the model server cannot be reached or went away", cause);
    }
}
