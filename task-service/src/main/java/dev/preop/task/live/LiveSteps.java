package dev.preop.task.live;

import dev.preop.contracts.Event;
import dev.preop.task.live.bookmark.Bookmark;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Opens the steps of a stream on their way to its owner. What cannot be opened is left out: the feed is a view. */
@Singleton
class LiveSteps {

    private static final Logger LOG = Logger.getLogger(LiveSteps.class);

    private final LiveEvents events;

    LiveSteps(LiveEvents events) {
        this.events = events;
    }

    List<Sent> open(Step step) {
        return switch (step) {
            case Step.Told told -> List.of(new Sent(told.id(), told.event()));
            case Step.Happened happened -> numbered(happened);
            case Step.Passing passing ->
                shown(passing.event()).stream()
                        .map(event -> new Sent(null, event))
                        .toList();
        };
    }

    private List<Sent> numbered(Step.Happened happened) {
        List<LiveEvent> shown = news(happened.moment());
        int slot = happened.moment().slot();
        List<Sent> sent = new ArrayList<>();
        for (int index = happened.before().shownOf(slot); index < shown.size(); index++) {
            Bookmark reached = index + 1 == shown.size()
                    ? happened.after()
                    : new Bookmark(happened.before().position(), slot, index + 1);
            sent.add(new Sent(happened.text().write(reached), shown.get(index)));
        }
        return sent;
    }

    private List<LiveEvent> news(Moment moment) {
        return shown(moment.event()).stream()
                .filter(event -> !(moment.late() && event instanceof LiveEvent.CallMoved))
                .toList();
    }

    private List<LiveEvent> shown(Event event) {
        try {
            return events.of(event);
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s of %s is not shown", event.topic(), event.key());
            return List.of();
        }
    }
}
