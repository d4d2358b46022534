package dev.preop.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.NotificationType;
import dev.preop.contracts.Priority;
import dev.preop.notification.delivery.DeliveryPlan.Planned;
import dev.preop.notification.preference.Channel;
import dev.preop.notification.preference.Preferences;
import dev.preop.notification.preference.QuietHours;
import dev.preop.notification.preference.Topic;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryPlanTest {

    private static final Instant NIGHT = Instant.parse("2026-11-21T23:00:00Z");
    private static final QuietHours QUIET = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneOffset.UTC);
    private static final Preferences REACHABLE = new Preferences("a@preop.test", "+14155550102", QUIET, Map.of());

    private static final List<UUID> NONE = List.of();

    private final Set<Channel> all = EnumSet.allOf(Channel.class);

    @Test
    void shouldHoldWhatCanWaitUntilTheMorning() {
        assertThat(DeliveryPlan.of(notice(NotificationType.CALL_FAILED, Priority.HIGH), REACHABLE, NONE, all, NIGHT))
                .containsExactly(new Planned(Channel.EMAIL, null, Instant.parse("2026-11-22T07:00:00Z")));
    }

    @Test
    void shouldBreakQuietHoursWhenSomebodyHoldsTheLine() {
        assertThat(DeliveryPlan.of(
                        notice(NotificationType.APPROVAL_NEEDED, Priority.URGENT), REACHABLE, NONE, all, NIGHT))
                .containsExactly(new Planned(Channel.EMAIL, null, NIGHT), new Planned(Channel.SMS, null, NIGHT));
    }

    @Test
    void shouldFollowWhatTheUserChose() {
        Preferences chosen = new Preferences(
                "a@preop.test",
                "+14155550102",
                null,
                Map.of(
                        new Topic(NotificationType.CALL_FAILED, Channel.EMAIL), false,
                        new Topic(NotificationType.CALL_FAILED, Channel.SMS), true));

        assertThat(DeliveryPlan.of(notice(NotificationType.CALL_FAILED, Priority.HIGH), chosen, NONE, all, NIGHT))
                .containsExactly(new Planned(Channel.SMS, null, NIGHT));
    }

    @Test
    void shouldGoOnlyWhereTheUserCanBeFoundAndTheInstallationReaches() {
        Notice urgent = notice(NotificationType.APPROVAL_NEEDED, Priority.URGENT);

        assertThat(DeliveryPlan.of(urgent, Preferences.DEFAULTS, NONE, all, NIGHT))
                .isEmpty();
        assertThat(DeliveryPlan.of(urgent, REACHABLE, NONE, Set.of(Channel.SMS), NIGHT))
                .containsExactly(new Planned(Channel.SMS, null, NIGHT));
    }

    @Test
    void shouldGoToEveryBrowser() {
        List<UUID> browsers = List.of(UUID.randomUUID(), UUID.randomUUID());

        assertThat(DeliveryPlan.of(
                        notice(NotificationType.CALL_COMPLETED, Priority.NORMAL),
                        Preferences.DEFAULTS,
                        browsers,
                        all,
                        NIGHT))
                .containsExactly(
                        new Planned(Channel.PUSH, browsers.getFirst(), NIGHT),
                        new Planned(Channel.PUSH, browsers.getLast(), NIGHT));
        assertThat(DeliveryPlan.of(
                        notice(NotificationType.TASK_CREATED, Priority.NORMAL),
                        Preferences.DEFAULTS,
                        browsers,
                        all,
                        NIGHT))
                .isEmpty();
    }

    private static Notice notice(NotificationType type, Priority priority) {
        return new Notice(UUID.randomUUID(), UUID.randomUUID(), type, priority);
    }
}
