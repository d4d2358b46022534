package dev.preop.task.task.persistence;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.Plan;
import dev.preop.contracts.Priority;
import dev.preop.contracts.TaskStatus;
import dev.preop.kit.crypto.BlindIndex;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealedColumn;
import dev.preop.kit.persistence.Columns;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.SealedTable;
import dev.preop.task.authority.AuthorityOverride;
import dev.preop.task.json.Json;
import dev.preop.task.json.Written;
import dev.preop.task.planning.Risk;
import dev.preop.task.task.CallTask;
import dev.preop.task.task.CallTaskView;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Between tasks and their rows, sealing and opening on the way. */
@Singleton
class CallTaskRows implements SealedRows {

    private static final String TABLE = "call_tasks";

    private final SealedColumn instruction;
    private final SealedColumn phoneNumber;
    private final SealedColumn clarifications;
    private final BlindIndex index;

    CallTaskRows(PiiCipher cipher, BlindIndex index) {
        instruction = new SealedColumn(cipher, TABLE, "raw_instruction");
        phoneNumber = new SealedColumn(cipher, TABLE, "target_phone_number");
        clarifications = new SealedColumn(cipher, TABLE, "user_clarifications");
        this.index = index;
    }

    @Override
    public SealedTable sealedTable() {
        return SealedTable.of("id", instruction, phoneNumber, clarifications);
    }

    CallTaskEntity fill(CallTaskEntity row, CallTask task) {
        row.id = task.id();
        row.userId = task.userId();
        row.title = task.title();
        row.rawInstruction = instruction.seal(task.id(), task.instruction());
        row.status = Json.name(task.status());
        row.priority = Json.name(task.priority());
        row.targetPhoneNumber = task.phoneNumber() == null ? null : phoneNumber.seal(task.id(), task.phoneNumber());
        row.phoneIndex = task.phoneNumber() == null ? null : phoneIndex(task.phoneNumber());
        row.contactId = task.contactId();
        row.aiPlan = Json.write(task.plan());
        row.authority = Json.write(task.envelope());
        row.authorityOverride = task.override().equals(AuthorityOverride.NONE) ? null : Json.write(task.override());
        row.risk = Json.write(task.risk());
        row.userClarifications = task.clarifications().isEmpty()
                ? null
                : clarifications.seal(task.id(), Json.write(task.clarifications()));
        row.version = task.version();
        row.createdAt = task.createdAt();
        row.updatedAt = task.updatedAt();
        row.scheduledFor = task.scheduledFor();
        row.nextCallAt = task.nextCallAt();
        row.traceParent = task.traceParent();
        return row;
    }

    /** By which tasks with the number are found. */
    String phoneIndex(String number) {
        return index.of(number);
    }

    CallTask task(Columns columns) {
        CallTaskEntity row = new CallTaskEntity();
        row.id = columns.uuid("id");
        row.userId = columns.uuid("user_id");
        row.title = columns.text("title");
        row.rawInstruction = columns.text("raw_instruction");
        row.status = columns.text("status");
        row.priority = columns.text("priority");
        row.targetPhoneNumber = columns.text("target_phone_number");
        row.contactId = columns.uuid("contact_id");
        row.aiPlan = columns.text("ai_plan");
        row.authority = columns.text("authority");
        row.authorityOverride = columns.text("authority_override");
        row.risk = columns.text("risk");
        row.userClarifications = columns.text("user_clarifications");
        row.version = columns.number("version");
        row.createdAt = columns.moment("created_at");
        row.updatedAt = columns.moment("updated_at");
        row.scheduledFor = columns.moment("scheduled_for");
        row.nextCallAt = columns.moment("next_call_at");
        row.traceParent = columns.text("trace_parent");
        return task(row);
    }

    /** The row for its owner's eyes: what nobody but they look into is not read. */
    CallTaskView view(Columns columns) {
        UUID id = columns.uuid("id");
        return new CallTaskView(
                id,
                columns.text("title"),
                instruction.open(id, columns.text("raw_instruction")),
                Json.constant(columns.text("status"), TaskStatus.class),
                Json.constant(columns.text("priority"), Priority.class),
                phoneNumber(id, columns.text("target_phone_number")),
                columns.uuid("contact_id"),
                new Written<>(columns.text("ai_plan")),
                new Written<>(columns.text("authority")),
                new Written<>(columns.text("risk")),
                clarifications(id, columns.text("user_clarifications")),
                columns.number("version"),
                columns.moment("created_at"),
                columns.moment("updated_at"),
                columns.moment("scheduled_for"),
                columns.moment("next_call_at"));
    }

    CallTask task(CallTaskEntity row) {
        return new CallTask(
                row.id,
                row.userId,
                instruction.open(row.id, row.rawInstruction),
                Json.constant(row.status, TaskStatus.class),
                Json.constant(row.priority, Priority.class),
                phoneNumber(row.id, row.targetPhoneNumber),
                row.contactId,
                Json.read(row.aiPlan, Plan.class),
                Json.read(row.authority, AuthorityEnvelope.class),
                override(row.authorityOverride),
                Json.read(row.risk, Risk.class),
                clarifications(row.id, row.userClarifications),
                row.version,
                row.createdAt,
                row.updatedAt,
                row.scheduledFor,
                row.nextCallAt,
                row.traceParent);
    }

    private @Nullable String phoneNumber(UUID id, @Nullable String sealed) {
        return sealed == null ? null : phoneNumber.open(id, sealed);
    }

    private static AuthorityOverride override(@Nullable String written) {
        return written == null ? AuthorityOverride.NONE : Json.read(written, AuthorityOverride.class);
    }

    private Map<String, String> clarifications(UUID id, @Nullable String sealed) {
        return sealed == null ? Map.of() : Json.readTexts(clarifications.open(id, sealed));
    }
}
