package dev.preop.task.planning.client;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects an answer that comes in pieces. */
final class StreamedAnswer implements StreamingChatResponseHandler {

    private final Consumer<String> written;
    private final StringBuilder text = new StringBuilder();
    private boolean whole;
    private @Nullable Throwable failure;

    StreamedAnswer(Consumer<String> written) {
        this.written = written;
    }

    @Override
    public void onPartialResponse(String piece) {
        text.append(piece);
        written.accept(piece);
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        whole = true;
    }

    @Override
    public void onError(Throwable error) {
        failure = error;
    }

    /**
     * All of it, once the stream has ended.
     *
     * @throws IllegalStateException when the stream ended before the model had finished, with the reason if one is known
     */
    String text() {
        if (!whole) {
            throw new IllegalStateException("the answer is not whole", failure);
        }
        return text.toString();
    }
}
