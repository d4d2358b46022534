package dev.preop.task.task.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.preop.task.authority.Deadline;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads a moment as a deadline, and tells {@code null}, which is none, from what is left out. */
final class DeadlineReader extends StdDeserializer<Deadline> {

    private static final long serialVersionUID = 1;

    DeadlineReader() {
        super(Deadline.class);
    }

    @Override
    public Deadline deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return new Deadline(context.readValue(parser, Instant.class));
    }

    @Override
    public Deadline getNullValue(DeserializationContext context) {
        return new Deadline(null);
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
