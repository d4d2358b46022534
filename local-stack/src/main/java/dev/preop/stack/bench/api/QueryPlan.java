package dev.preop.stack.bench.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How PostgreSQL carried out one statement of a service, as {@code auto_explain} logged it.
 *
 * @param statement its text on one line
 * @param lines the plan, with times, rows and buffers
 */
record QueryPlan(String statement, List<String> lines) {

    private static final Pattern BEGIN = Pattern.compile("LOG: {2}duration: .* plan:$");
    private static final Pattern NODE = Pattern.compile("\\((cost|actual) ?[=t]");
    private static final Pattern SEQUENTIAL = Pattern.compile("Seq Scan on (\\w+)");
    private static final String QUERY = "Query Text: ";

    QueryPlan {
        lines = List.copyOf(lines);
    }

    /** The latest plan of each statement in a piece of PostgreSQL's log. */
    static List<QueryPlan> in(List<String> log) {
        Map<String, QueryPlan> plans = new LinkedHashMap<>();
        for (int i = 0; i < log.size(); i++) {
            if (BEGIN.matcher(log.get(i)).find()) {
                var block = log.subList(i + 1, log.size()).stream()
                        .takeWhile(line -> line.startsWith("\t"))
                        .map(line -> line.substring(1))
                        .toList();
                var plan = of(block);
                plans.put(plan.statement(), plan);
            }
        }
        return List.copyOf(plans.values());
    }

    /** Tables that were read from beginning to end. */
    Set<String> sequentialScans() {
        return SEQUENTIAL
                .matcher(String.join("\n", lines))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether any of these tables, or an index of theirs, is in it. */
    boolean reads(Set<String> tables) {
        return lines.stream().anyMatch(line -> tables.stream().anyMatch(table -> line.contains(" on " + table)));
    }

    private static QueryPlan of(List<String> block) {
        var statement =
                block.stream().takeWhile(line -> !NODE.matcher(line).find()).collect(Collectors.joining(" "));
        var lines = new ArrayList<>(
                block.stream().dropWhile(line -> !NODE.matcher(line).find()).toList());
        return new QueryPlan(
                statement.replace(QUERY, "").replaceAll("\\s+", " ").strip(), lines);
    }
}
