package dev.preop.stack.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log file, read without reading the file. */
public final class LogTail {

    private static final int WINDOW_BYTES = 16 * 1024;

    private LogTail() {}

    /** At most {@code count} last lines; none when there is no such file. */
    public static List<String> of(Path log, int count) {
        if (!Files.isReadable(log)) {
            return List.of();
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var from = Math.max(0, file.length() - WINDOW_BYTES);
            file.seek(from);
            var window = new byte[(int) (file.length() - from)];
            file.readFully(window);
            var lines = new String(window, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
