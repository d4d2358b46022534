package dev.preop.kit.persistence.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealedColumn;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyRotationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String OLD_KEY = "k1:" + key(1);
    private static final String NEW_KEY = "k_2:" + key(2);

    @Inject
    Batches batches;

    @Inject
    Pool pool;

    private final PiiCipher old = new PiiCipher(OLD_KEY);
    private final PiiCipher both = new PiiCipher(NEW_KEY + "," + OLD_KEY);
    private final PiiCipher fresh = new PiiCipher(NEW_KEY);
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @BeforeEach
    void noLetters() throws SQLException {
        Letters.execute("delete from tasks.letters");
    }

    @Test
    void afterARoundTheOldKeyIsNotNeeded() throws SQLException {
        for (int i = 1; i <= 5; i++) {
            write(i, old, body(old).seal(Letters.id(i), "body " + i), i % 2 == 0);
        }
        Letters.execute("insert into tasks.letters (id) values (?)", Letters.id(6));

        rotate(both, texts(both));

        for (int i = 1; i <= 5; i++) {
            assertThat(body(fresh).open(Letters.id(i), stored("body", i))).isEqualTo("body " + i);
        }
        assertThat(postscript(fresh).open(Letters.id(2), stored("postscript", 2)))
                .isEqualTo("P.S.");
        assertThat(stored("postscript", 3)).isNull();
        assertThat(stored("body", 6)).isNull();
        assertThat(left()).isZero();
    }

    @Test
    void whatTheCurrentKeySealedStaysAsItIs() throws SQLException {
        String sealed = body(both).seal(Letters.id(1), "new");
        write(1, old, sealed, true);

        rotate(both, texts(both));

        assertThat(stored("body", 1)).isEqualTo(sealed);
        assertThat(stored("postscript", 1)).startsWith(fresh.currentPrefix());
    }

    @Test
    void aValueThatDoesNotOpenStaysAndCountsAndHoldsNobodyUp() throws SQLException {
        String ofAnother = body(old).seal(Letters.id(9), "moved here from another row");
        for (int i = 1; i <= 5; i++) {
            write(i, old, i <= 2 ? ofAnother : body(old).seal(Letters.id(i), "body"), false);
        }

        rotate(both, texts(both));

        assertThat(stored("body", 1)).isEqualTo(ofAnother);
        assertThat(stored("body", 2)).isEqualTo(ofAnother);
        assertThat(List.of(stored("body", 3), stored("body", 4), stored("body", 5)))
                .allMatch(value -> value.startsWith(fresh.currentPrefix()));
        assertThat(left()).isEqualTo(2);
    }

    @Test
    void aValueWithinJsonIsFoundToo() throws SQLException {
        SealedTable stamps = SealedTable.ofJson("id", new SealedColumn(both, "letters", "stamp"), "sealed");
        String sealed = new SealedColumn(old, "letters", "stamp").seal(Letters.id(1), "blue");
        Letters.execute(
                "insert into tasks.letters (id, stamp) values (?, jsonb_build_object('sealed', ?::text))",
                Letters.id(1),
                sealed);
        Letters.execute("insert into tasks.letters (id, stamp) values (?, '{\"amount\": 75}')", Letters.id(2));

        rotate(both, stamps);

        assertThat(new SealedColumn(fresh, "letters", "stamp").open(Letters.id(1), stored("stamp ->> 'sealed'", 1)))
                .isEqualTo("blue");
        assertThat(stored("stamp", 2)).isEqualTo("{\"amount\": 75}");
        assertThat(left()).isZero();
    }

    @Test
    void severalInstancesDoNotHarmOneAnother() throws SQLException {
        for (int i = 1; i <= 20; i++) {
            write(i, old, body(old).seal(Letters.id(i), "body"), true);
        }

        Uni.join()
                .all(List.of(
                        rotation(both, texts(both)).run(),
                        rotation(both, texts(both)).run(),
                        rotation(both, texts(both)).run()))
                .andFailFast()
                .await()
                .atMost(PATIENCE);
        rotate(both, texts(both));

        for (int i = 1; i <= 20; i++) {
            assertThat(body(fresh).open(Letters.id(i), stored("body", i))).isEqualTo("body");
            assertThat(postscript(fresh).open(Letters.id(i), stored("postscript", i)))
                    .isEqualTo("P.S.");
        }
    }

    @Test
    void withOneKeyThereIsNothingToDo() throws SQLException {
        write(1, old, body(old).seal(Letters.id(1), "body"), false);

        rotate(fresh, texts(fresh));

        assertThat(stored("body", 1)).startsWith(old.currentPrefix());
        assertThat(metrics.find("sealed_rows_left").gauge()).isNull();
    }

    private void rotate(PiiCipher cipher, SealedTable table) {
        rotation(cipher, table).run().await().atMost(PATIENCE);
    }

    private KeyRotation rotation(PiiCipher cipher, SealedTable table) {
        return new KeyRotation(batches, pool, List.of(() -> table), cipher, new SmallBatches(), metrics);
    }

    private double left() {
        return metrics.get("sealed_rows_left").tag("table", "letters").gauge().value();
    }

    private static SealedTable texts(PiiCipher cipher) {
        return SealedTable.of("id", body(cipher), postscript(cipher));
    }

    private static SealedColumn body(PiiCipher cipher) {
        return new SealedColumn(cipher, "letters", "body");
    }

    private static SealedColumn postscript(PiiCipher cipher) {
        return new SealedColumn(cipher, "letters", "postscript");
    }

    private static void write(int number, PiiCipher cipher, String body, boolean withPostscript) throws SQLException {
        Letters.execute(
                "insert into tasks.letters (id, body, postscript) values (?, ?, ?)",
                Letters.id(number),
                body,
                withPostscript ? postscript(cipher).seal(Letters.id(number), "P.S.") : null);
    }

    private static String stored(String column, int number) throws SQLException {
        return Letters.rows("select %s from tasks.letters where id = '%s'".formatted(column, Letters.id(number)))
                .getFirst();
    }

    private static String key(long seed) {
        byte[] bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
