package dev.preop.stack.console;

import java.util.List;

/**
 * A task as the planner understood it.
 *
 * @param requiresClarification whether the user has to answer something before the call can be made
 * @param missing what is to be answered
 */
public record PlannedTask(
        String id,
        String status,
        String title,
        List<String> steps,
        boolean requiresClarification,
        List<String> missing) {}
