package dev.preop.simulators.ollama.mind.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something stated on the call.
 *
 * @param type its wire name
 * @param segment number of the line it rests on
 * @param quote the very words
 */
record Fact(String type, ObjectNode value, int segment, String quote, double confidence) {

    static Fact of(String type, String value, int segment, String quote, double confidence) {
        return new Fact(type, JsonNodeFactory.instance.objectNode().put("value", value), segment, quote, confidence);
    }

    ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("type", type);
        json.set("value", value);
        return json.put("segment", segment).put("quote", quote).put("confidence", confidence);
    }
}
