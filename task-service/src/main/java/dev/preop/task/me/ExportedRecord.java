package dev.preop.task.me;

/**
 * One line of an export.
 *
 * @param kind what {@code data} is: {@code owner}, {@code settings}, {@code contact}, {@code call_task}, {@code approval},
 *     {@code text_message}, {@code audit_entry}, {@code call_session}, {@code transcript}, {@code recording},
 *     {@code notification_preferences}, {@code push_subscription}, {@code notification}; {@code end} on the last line
 */
public record ExportedRecord(String kind, Object data) {}
