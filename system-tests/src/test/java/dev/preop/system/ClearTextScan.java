package dev.preop.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for a telephone number in every byte that was written to disk, in the forms in which one gets there. */
final class ClearTextScan {

    private final List<String> forms;

    /** @param national ten digits of a North American number, for example {@code 4155550134} */
    ClearTextScan(String national) {
        String area = national.substring(0, 3);
        String exchange = national.substring(3, 6);
        String line = national.substring(6);
        this.forms = List.of(
                national,
                exchange + "-" + line,
                exchange + " " + line,
                exchange + "." + line,
                "(" + area + ") " + exchange,
                area + "-" + exchange + "-" + line,
                base64("+1" + national),
                base64("1" + national),
                base64(national),
                HexFormat.of().formatHex(("+1" + national).getBytes(StandardCharsets.US_ASCII)));
    }

    /** The files below {@code root} that hold the number, each with the form in which it was found. */
    Set<String> find(Path root) {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String content = read(file);
                forms.stream()
                        .filter(content::contains)
                        .forEach(form -> found.add(root.relativize(file) + " holds " + form));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** One character per byte, so that binary files can be searched like text. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException goneMeanwhile) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the last characters, which depend on what follows. */
    private static String base64(String text) {
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
        return encoded.substring(0, encoded.length() - 2);
    }
}
