package dev.preop.stack.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SupabaseScriptsTest {

    @Test
    void fillsInEveryPlaceholderLiterally() {
        assertThat(SupabaseScripts.fill("password '${a_password}' and $$body$$", Map.of("a_password", "x$1\\y")))
                .isEqualTo("password 'x$1\\y' and $$body$$");
    }

    @Test
    void refusesAPlaceholderNobodyKnows() {
        assertThatThrownBy(() -> SupabaseScripts.fill("'${other}'", Map.of("a_password", "x")))
                .hasMessageContaining("${other}");
    }
}
