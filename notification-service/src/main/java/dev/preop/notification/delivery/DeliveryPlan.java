package dev.preop.notification.delivery;

import dev.preop.contracts.Priority;
import dev.preop.notification.preference.Channel;
import dev.preop.notification.preference.Preferences;
import dev.preop.notification.preference.QuietHours;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where and when a user is told something outside of the app. */
final class DeliveryPlan {

    private DeliveryPlan() {}

    /** One delivery that is to be made, not before {@code due}. */
    record Planned(Channel channel, @Nullable UUID subscriptionId, Instant due) {}

    /** On all wanted channels on which the user can be found; what is urgent breaks quiet hours, for somebody is waiting. */
    static List<Planned> of(
            Notice notice, Preferences preferences, List<UUID> browsers, Set<Channel> offered, Instant now) {
        QuietHours quiet = notice.priority() == Priority.URGENT ? null : preferences.quietHours();
        Instant due = quiet == null ? now : quiet.earliest(now);
        return Stream.of(Channel.values())
                .filter(offered::contains)
                .filter(channel -> preferences.wants(notice.type(), channel))
                .flatMap(channel -> on(channel, preferences, browsers, due))
                .toList();
    }

    private static Stream<Planned> on(Channel channel, Preferences preferences, List<UUID> browsers, Instant due) {
        return switch (channel) {
            case IN_APP -> Stream.empty();
            case EMAIL, SMS -> preferences.address(channel).map(address -> new Planned(channel, null, due)).stream();
            case PUSH -> browsers.stream().map(browser -> new Planned(channel, browser, due));
        };
    }
}
