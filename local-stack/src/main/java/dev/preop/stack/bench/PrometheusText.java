package dev.preop.stack.bench;

import java.util.List;
import java.util.OptionalDouble;

/** The values of a scrape of {@code /q/metrics}. */
record PrometheusText(List<String> lines) {

    static PrometheusText of(String scrape) {
        return new PrometheusText(
                scrape.lines().filter(line -> !line.startsWith("#")).toList());
    }

    /** The value of the first sample of that name whose labels contain {@code label}; an empty label fits all. */
    OptionalDouble value(String name, String label) {
        return lines.stream()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .filter(line -> line.contains(label))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst();
    }
}
