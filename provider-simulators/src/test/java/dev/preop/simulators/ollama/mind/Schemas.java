package dev.preop.simulators.ollama.mind;

/** The schemas that the services ask with. */
final class Schemas {

    static final String PLAN = """
            {"type":"object","properties":{
              "title":{"type":"string"},"goal":{"type":"string"},
              "steps":{"type":"array","items":{"type":"string"}},
              "questionsToAsk":{"type":"array","items":{"type":"string"}},
              "missingInfo":{"type":"array","items":{"type":"string"}},
              "requiresClarification":{"type":"boolean"},
              "calleeName":{"type":"string"},
              "hardConstraints":{"type":"object","properties":{"max_price":{"type":"number"},"currency":{"type":"string"}}},
              "softPreferences":{"type":"object","properties":{"preferred_day":{"type":"string"},"preferred_date":{"type":"string"},"preferred_time":{"type":"string"}}},
              "commitments":{"type":"array","items":{"type":"string"}}},
             "required":["title","goal","steps","questionsToAsk","missingInfo","requiresClarification","hardConstraints","softPreferences","commitments"]}
            """;

    static final String OPENING =
            "{\"type\":\"object\",\"properties\":{\"opening\":{\"type\":\"string\"}},\"required\":[\"opening\"]}";

    static final String SUMMARY = """
            {"type":"object","properties":{
              "summary":{"type":"string"},"sentiment":{"enum":["POSITIVE","NEUTRAL","NEGATIVE"]},
              "goalAchieved":{"type":"boolean"},"followUpRequired":{"type":"boolean"},
              "followUpTasks":{"type":"array","items":{"type":"string"}},
              "moods":{"type":"array","items":{"type":"object","properties":{
                "segment":{"type":"integer"},"sentiment":{"type":"string"}},"required":["segment","sentiment"]}}},
             "required":["summary","sentiment","goalAchieved","followUpRequired","followUpTasks"]}
            """;

    static final String FACTS = """
            {"type":"object","properties":{"facts":{"type":"array","items":{"type":"object","properties":{
              "type":{"enum":["price","appointment","confirmation_number","name","business_name","hours","instructions","other"]},
              "value":{"type":"object","properties":{
                 "amount":{"type":"number"},"currency":{"type":"string"},"details":{"type":"string"},"date":{"type":"string"},
                 "time":{"type":"string"},"confirmationNumber":{"type":"string"},"value":{"type":"string"}}},
              "segment":{"type":"integer"},"quote":{"type":"string"},"confidence":{"type":"number"}},
              "required":["type","value","segment","quote","confidence"]}}},"required":["facts"]}
            """;

    private Schemas() {}
}
