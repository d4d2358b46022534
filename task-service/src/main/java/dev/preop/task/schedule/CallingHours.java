package dev.preop.task.schedule;

import dev.preop.task.phone.TimeZones;
import dev.preop.task.settings.AssistantSettings;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** When somebody may be rung without having been asked for at that moment: in the callee's own day. */
@Singleton
public class CallingHours {

    /** A window that all zones share comes round within a week, a long weekend included, or never. */
    private static final Duration HORIZON = Duration.ofDays(8);

    private final TimeZones zones;

    CallingHours(TimeZones zones) {
        this.zones = zones;
    }

    /** The first instant from {@code from} on at which the number, E.164, may be rung. */
    public Instant next(String number, AssistantSettings settings, Instant from) {
        Hours hours = settings.businessHoursOnly() ? Hours.BUSINESS : Hours.DECENT;
        return common(hours, zones.of(number), from).orElseGet(() -> hours.next(from, settings.timezone()));
    }

    /**
     * Where the zone is not certain, the window is the narrowest: it has to be in the hours in every zone it may be.
     * Empty when there is no zone, or no instant that suits them all.
     */
    static Optional<Instant> common(Hours hours, Set<ZoneId> zones, Instant from) {
        if (zones.isEmpty()) {
            return Optional.empty();
        }
        Instant horizon = from.plus(HORIZON);
        Instant candidate = from;
        while (candidate.isBefore(horizon)) {
            Instant settled = candidate;
            for (ZoneId zone : zones) {
                settled = hours.next(settled, zone);
            }
            if (settled.equals(candidate)) {
                return Optional.of(candidate);
            }
            candidate = settled;
        }
        return Optional.empty();
    }
}
