package dev.preop.stack.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows in aligned columns, without frames. A cell that looks like a number is aligned to the right. */
public final class Table {

    private static final String GAP = "   ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row; all rows have as many cells as the first. */
    public Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The rows as lines, without spaces at their ends. */
    public List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        var cells = IntStream.range(0, row.size())
                .mapToObj(column -> pad(row.get(column), width(column)))
                .toList();
        return String.join(GAP, cells).stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String pad(String cell, int width) {
        var space = " ".repeat(width - cell.length());
        return cell.matches("[\\d.,]+( (ms|s|%|MiB))?|–") ? space + cell : cell + space;
    }
}
