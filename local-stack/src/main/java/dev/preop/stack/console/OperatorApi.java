package dev.preop.stack.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The operator API as a signed-in operator uses it. */
public final class OperatorApi {

    private final Http http = new Http();
    private final URI api;
    private final Map<String, String> authorization;

    private OperatorApi(URI api, String token) {
        this.api = api;
        this.authorization = Map.of("Authorization", "Bearer " + token);
    }

    /** Signs in with e-mail and password. */
    public static OperatorApi signIn(Credentials credentials) {
        return new OperatorApi(credentials.api(), SignIn.token(credentials));
    }

    /** Opens the live feed. Events from now on are in it. */
    public EventFeed events() {
        return new EventFeed(http.lines(api.resolve("/api/events"), authorization));
    }

    /** Creates a task, planned when this returns. */
    public PlannedTask create(String instruction) {
        var answer = http.post(api.resolve("/api/call-tasks"), authorization, Map.of("raw_instruction", instruction));
        var task = answer.path("call_task");
        var plan = answer.path("ai_plan");
        return new PlannedTask(
                task.path("id").asText(),
                task.path("status").asText(),
                task.path("title").asText(),
                texts(plan.path("steps")),
                answer.path("requires_clarification").asBoolean(),
                texts(plan.path("missingInfo")));
    }

    /**
     * Starts the call of a task.
     *
     * @return the id of the call session
     */
    public String startCall(String taskId) {
        var answer = http.post(api.resolve("/api/call-tasks/%s/start-call".formatted(taskId)), authorization, Map.of());
        return answer.path("call_session").path("id").asText();
    }

    /** Answers what the agent asked in the middle of a call. */
    public void decide(String approvalId, boolean approved) {
        http.post(
                api.resolve("/api/approvals/%s/decision".formatted(approvalId)),
                authorization,
                Map.of("decision", approved ? "approved" : "rejected"));
    }

    /** Has the operator's own audit log checked. */
    public AuditChain verifyAuditLog() {
        return AuditChain.of(http.get(api.resolve("/api/audit-log/verification"), authorization));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
