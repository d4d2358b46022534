package dev.preop.task.planning;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import dev.preop.contracts.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the model's answer, which may be anything, while it is being written, and hands on each section that is whole and
 * what a plan may hold. Never fails: from where the answer is no plan any more it reads no further. One piece at a time.
 */
final class SectionReader {

    private final Consumer<WrittenSection> whole;
    private final JsonParser parser;
    private int characters;
    private int depth;
    private @Nullable SectionDraft draft;
    private boolean over;

    SectionReader(Consumer<WrittenSection> whole) {
        this.whole = whole;
        try {
            parser = EventJson.mapper().getFactory().createNonBlockingByteArrayParser();
        } catch (IOException e) {
            throw new IllegalStateException("a parser that has no input yet must always open", e);
        }
    }

    /** Takes the next piece of the answer. */
    void read(String piece) {
        characters += piece.length();
        over |= characters > PlanReader.MAX_ANSWER;
        if (over || piece.isEmpty()) {
            return;
        }
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        try {
            ((ByteArrayFeeder) parser.getNonBlockingInputFeeder()).feedInput(bytes, 0, bytes.length);
            while (!over && parser.nextToken() != JsonToken.NOT_AVAILABLE) {
                take(parser.currentToken());
            }
        } catch (IOException e) {
            over = true;
        }
    }

    private void take(JsonToken token) throws IOException {
        if (token.isStructEnd()) {
            depth--;
        }
        switch (depth) {
            case 0 -> over = token != JsonToken.START_OBJECT;
            case 1 -> member(token);
            default -> add(token);
        }
        if (token.isStructStart()) {
            depth++;
        }
    }

    /** A name of the plan's own, or its value: as a whole, or where it begins or ends. */
    private void member(JsonToken token) throws IOException {
        if (token == JsonToken.FIELD_NAME) {
            draft = SectionDraft.named(parser.currentName());
            return;
        }
        add(token);
        if (!token.isStructStart()) {
            Optional.ofNullable(draft).flatMap(SectionDraft::whole).ifPresent(whole);
        }
    }

    private void add(JsonToken token) throws IOException {
        if (draft != null) {
            draft.add(token, parser.getText());
        }
    }
}
