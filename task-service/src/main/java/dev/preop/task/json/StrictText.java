package dev.preop.task.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** Any text but one with a NUL, the character that PostgreSQL does not store. */
final class StrictText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1;

    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        return text.indexOf('\0') < 0 ? text : refused(context);
    }

    private String refused(DeserializationContext context) throws IOException {
        return (String) context.handleWeirdStringValue(_valueClass, "…", "a NUL is in it");
    }
}
