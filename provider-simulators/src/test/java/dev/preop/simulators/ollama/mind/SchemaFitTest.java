package dev.preop.simulators.ollama.mind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaFitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"a":1,"b":2}          | {"type":"object","properties":{"a":{"type":"integer"}}} | {"a":1}
            {}                     | {"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"required":["a"]} | {"a":""}
            {"goalAchieved":true}  | {"type":"object","properties":{"goal_achieved":{"type":"boolean"}}} | {"goal_achieved":true}
            {"s":"positive"}       | {"type":"object","properties":{"s":{"enum":["POSITIVE","NEGATIVE"]}}} | {"s":"POSITIVE"}
            {"s":"other"}          | {"type":"object","properties":{"s":{"enum":["POSITIVE","NEGATIVE"]}}} | {"s":"POSITIVE"}
            {"any":[1]}            | {"type":"object"} | {"any":[1]}
            {"a":{"x":1}}          | {"type":"object","properties":{"a":{"type":"string"}}} | {"a":"{\\"x\\":1}"}
            {}                     | {"type":"object","properties":{"a":{"type":["string","null"]}},"required":["a"]} | {"a":null}
            {"a":5}                | {"type":"object","properties":{"a":{"anyOf":[{"type":"string"},{"type":"number"}]}}} | {"a":5}
            {}                     | {"type":"object","properties":{"a":{"anyOf":[{"type":"string"},{"type":"null"}]}},"required":["a"]} | {"a":null}
            {"a":[{"n":1,"m":2}]}  | {"type":"object","properties":{"a":{"type":"array","items":{"$ref":"#/$defs/n"}}},"$defs":{"n":{"type":"object","properties":{"n":{"type":"number"}}}}} | {"a":[{"n":1}]}
            {}                     | {"type":"object","properties":{"a":{"type":"array","minItems":1,"items":{"type":"integer","minimum":3}}},"required":["a"]} | {"a":[3]}
            {"a":"x"}              | {"type":"object","properties":{"a":{"type":"array","items":{"type":"string"}}}} | {"a":["x"]}
            {}                     | {"type":"object","properties":{"v":{"const":"1"}},"required":["v"]} | {"v":"1"}
            """)
    void satisfiesTheSchema(String value, String schema, String fitted) {
        assertThat(SchemaFit.fit(Json.tree(value), Json.tree(schema))).isEqualTo(Json.tree(fitted));
    }
}
