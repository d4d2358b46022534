package dev.preop.task.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.Instant;

/** A time as ISO text. A bare number is none: as seconds since 1970 it would be long past, and what is due is done. */
final class StrictInstant extends StdScalarDeserializer<Instant> {

    private static final long serialVersionUID = 1;

    StrictInstant() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING
                        && parser.getText().contains("T")
                ? InstantDeserializer.INSTANT.deserialize(parser, context)
                : (Instant) context.handleUnexpectedToken(Instant.class, parser);
    }
}
