package dev.preop.task.planning;

import dev.preop.contracts.PlanSection;
import java.util.List;

/**
 * A section of a plan that is still being written.
 *
 * @param lines its one text, or its items in order
 */
record WrittenSection(PlanSection name, List<String> lines) {

    WrittenSection {
        lines = List.copyOf(lines);
    }
}
