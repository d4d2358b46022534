package dev.preop.task.planning;

import dev.preop.contracts.PlanSection;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One answer of the model while it is being written. Tells each section once, and none before the title: by that the model
 * may say that it refuses, and then there is nothing to show.
 */
final class PlanInTheMaking {

    private final UUID draftId;
    private final PlanListener listener;
    private final SectionReader reader = new SectionReader(this::take);
    private final Set<PlanSection> known = EnumSet.noneOf(PlanSection.class);
    private final List<WrittenSection> untitled = new ArrayList<>();
    private boolean refused;

    PlanInTheMaking(UUID draftId, PlanListener listener) {
        this.draftId = draftId;
        this.listener = listener;
    }

    /** Takes the next piece of the answer, which may be anything. */
    void read(String piece) {
        reader.read(piece);
    }

    private void take(WrittenSection section) {
        if (refused || !known.add(section.name())) {
            return;
        }
        if (section.name() == PlanSection.TITLE) {
            refused = PlanDraft.isRefusal(section.lines().getFirst());
            untitled.addFirst(section);
        } else {
            untitled.add(section);
        }
        if (!refused && known.contains(PlanSection.TITLE)) {
            untitled.forEach(this::tell);
            untitled.clear();
        }
    }

    private void tell(WrittenSection section) {
        listener.written(draftId, section.name(), section.lines());
    }
}
