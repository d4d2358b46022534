package dev.preop.task.audit;

import java.util.Locale;

/** What is worth remembering. */
public enum AuditAction {
    TASK_CREATED(Entity.CALL_TASK),
    TASK_CHANGED(Entity.CALL_TASK),
    TASK_CANCELLED(Entity.CALL_TASK),
    CALL_STARTED(Entity.CALL_SESSION),
    CALL_COMMANDED(Entity.CALL_SESSION),
    TRANSCRIPT_READ(Entity.CALL_SESSION),
    TRANSCRIPT_PROCESSED(Entity.CALL_SESSION),
    TRANSCRIPTS_SEARCHED(Entity.CALL_SESSION),
    RECORDING_READ(Entity.CALL_SESSION),
    APPROVAL_DECIDED(Entity.APPROVAL),
    SETTINGS_CHANGED(Entity.ASSISTANT_SETTINGS),
    CONTACT_ADDED(Entity.CONTACT),
    CONTACT_CHANGED(Entity.CONTACT),
    CONTACT_DELETED(Entity.CONTACT),
    CONTACTS_IMPORTED(Entity.CONTACT),
    CONTACTS_EXPORTED(Entity.CONTACT),
    DATA_EXPORTED(Entity.USER),
    DATA_ERASED(Entity.USER);

    private final Entity entity;

    AuditAction(Entity entity) {
        this.entity = entity;
    }

    /** What kind of thing it is done to. */
    public Entity entity() {
        return entity;
    }

    /** The name it is stored under. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What things can be done to. */
    public enum Entity {
        CALL_TASK,
        CALL_SESSION,
        APPROVAL,
        ASSISTANT_SETTINGS,
        CONTACT,
        USER;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
