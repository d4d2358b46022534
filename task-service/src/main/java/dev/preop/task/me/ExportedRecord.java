package dev.preop.task.me;

/**
 * One line of an export.
 *
 * @param kind what {@code data} is: {@code settings}, {@code contact}, {@code call_task}, {@code call_session},
 *     {@code transcript}, {@code approval}, {@code notification}, {@code audit_entry}; {@code end} on the last line
 */
public record ExportedRecord(String kind, Object data) {}
