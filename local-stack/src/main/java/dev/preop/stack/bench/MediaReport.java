package dev.preop.stack.bench;

import dev.preop.stack.bench.MediaCost.JitCompiler;
import dev.preop.stack.terminal.Table;
import java.util.List;
import java.util.Locale;

/** The media path's costs as a table. */
public final class MediaReport {

    private static final List<String> TITLES = List.of(
            "callee to bridge: Twilio's message to bytes",
            "  floor: base64 decoded",
            "bridge to callee: bytes to Twilio's message",
            "  floor: base64 encoded");

    private MediaReport() {}

    public static List<String> lines(MediaResult result) {
        var table = new Table().row("20 ms of audio", "C1 ns", "C1 bytes", "C2 ns", "C2 bytes");
        for (int i = 0; i < TITLES.size(); i++) {
            var path = MediaResult.PATHS.get(i);
            var local = result.of(path, JitCompiler.C1);
            var server = result.of(path, JitCompiler.C2);
            table.row(
                    TITLES.get(i),
                    whole(local.nanos()),
                    whole(local.bytes()),
                    whole(server.nanos()),
                    whole(server.bytes()));
        }
        return table.lines();
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
