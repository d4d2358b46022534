package dev.preop.task.hostile;

/** A parameter and where it stands: {@code path}, {@code query} or {@code header}. */
record ApiParameter(String in, ApiField field) {}
