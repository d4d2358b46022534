package dev.preop.kit.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

class RedactingLogFilterTest {

    private final RedactingLogFilter filter = new RedactingLogFilter();

    @Test
    void messageAndParametersAreRedactedTogether() {
        ExtLogRecord logged = logged("dialling %s for %s", "+14155550199", "task 7");

        assertThat(filter.isLoggable(logged)).isTrue();

        assertThat(logged.getFormattedMessage()).isEqualTo("dialling [phone] for task 7");
    }

    @Test
    void aMessageCannotPretendToBeTwo() {
        ExtLogRecord logged = logged("said %s", "hi\n2026-11-21 INFO all is well\r");

        filter.isLoggable(logged);

        assertThat(logged.getFormattedMessage()).isEqualTo("said hi\\n2026-11-21 INFO all is well\\r");
    }

    @Test
    void exceptionTextsAreRedactedDownToTheirCausesAndKeepTheirTraces() {
        IllegalStateException cause = new IllegalStateException("alex@preop.test is taken");
        RuntimeException thrown = new RuntimeException("for +14155550199", cause);
        ExtLogRecord logged = logged("failed");
        logged.setThrown(thrown);

        filter.isLoggable(logged);

        assertThat(print(logged.getThrown()))
                .contains("RuntimeException: for [phone]", "IllegalStateException: [email] is taken", "Caused by")
                .contains("exceptionTextsAreRedactedDownToTheirCausesAndKeepTheirTraces")
                .doesNotContain("4155550199", "alex@");
    }

    @Test
    void anExceptionWithNothingToHideStaysItself() {
        IllegalStateException thrown = new IllegalStateException("no route");
        ExtLogRecord logged = logged("failed");
        logged.setThrown(thrown);

        filter.isLoggable(logged);

        assertThat(logged.getThrown()).isSameAs(thrown);
    }

    private static ExtLogRecord logged(String format, Object... parameters) {
        ExtLogRecord logged = new ExtLogRecord(Level.INFO, format, ExtLogRecord.FormatStyle.PRINTF, "test");
        logged.setParameters(parameters);
        return logged;
    }

    private static String print(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
