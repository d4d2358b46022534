package dev.preop.stack.process;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Something else listens where the suite wants to. */
public final class PortInUseException extends RuntimeException {

    PortInUseException(List<Taken> taken) {
        super(taken.stream().map(Taken::sentence).collect(Collectors.joining("; "))
                + ". Stop what listens there, or run with --ports random.");
    }

    record Taken(int port, String wantedBy) implements Comparable<Taken> {

        String sentence() {
            return "Port %d is in use and %s wants it".formatted(port, wantedBy);
        }

        @Override
        public int compareTo(Taken other) {
            return Comparator.comparingInt(Taken::port).compare(this, other);
        }
    }
}
