package dev.preop.kit.redaction;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Keeps personal data out of the log whoever logs it: messages and exception texts are redacted before they are
 * formatted, and line breaks in messages are escaped so that no message can pretend to be two.
 */
@LoggingFilter(name = "redactor")
public final class RedactingLogFilter implements Filter {

    @Override
    public boolean isLoggable(LogRecord logged) {
        ExtLogRecord message = ExtLogRecord.wrap(logged);
        if (message.getFormattedMessage() != null) {
            String safe = Redactor.redact(message.getFormattedMessage())
                    .replace("\r", "\\r")
                    .replace("\n", "\\n");
            message.setMessage(safe, ExtLogRecord.FormatStyle.NO_FORMAT);
        }
        if (message.getThrown() != null) {
            message.setThrown(RedactedThrowable.of(message.getThrown()));
        }
        return true;
    }
}
