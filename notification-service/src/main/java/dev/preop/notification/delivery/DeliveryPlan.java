package dev.preop.notification.delivery;

import dev.preop.contracts.Priority;
import dev.preop.notification.preference.Channel;
import dev.preop.notification.preference.Preferences;
import dev.preop.notification.preference.QuietHours;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where and when a user is told something outside of the app. */
final class DeliveryPlan {

    private DeliveryPlan() {}

    /** One delivery that is to be made, not before {@code due}. */
    record Planned(Channel channel, Instant due) {}

    /** On all wanted channels on which the user can be found; what is urgent breaks quiet hours, for somebody is waiting. */
    static List<Planned> of(Notice notice, Preferences preferences, Set<Channel> offered, Instant now) {
        QuietHours quiet = notice.priority() == Priority.URGENT ? null : preferences.quietHours();
        Instant due = quiet == null ? now : quiet.earliest(now);
        return Stream.of(Channel.values())
                .filter(offered::contains)
                .filter(channel -> preferences.address(channel).isPresent())
                .filter(channel -> preferences.wants(notice.type(), channel))
                .map(channel -> new Planned(channel, due))
                .toList();
    }
}
