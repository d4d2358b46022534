package dev.preop.stack.bench.console;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The JavaScript that is loaded before the first page can show anything, compressed, as the console's build has counted it.
 *
 * @param limit beyond which that build fails
 */
public record InitialScript(long bytes, long limit) {

    static InitialScript read(Path built) throws IOException {
        return new ObjectMapper().readValue(built.resolve(".vite/initial.json").toFile(), InitialScript.class);
    }

    boolean isWithinTarget() {
        return bytes <= limit;
    }
}
