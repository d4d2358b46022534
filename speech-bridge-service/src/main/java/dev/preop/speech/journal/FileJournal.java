package dev.preop.speech.journal;

import dev.preop.speech.turn.TurnEvent;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import java.util.function.UnaryOperator;

/**
 * A journal in a file, each line sealed. A journal with a hole is worthless: when the disk does not keep up or fails, the
 * rest is left out and counted.
 */
final class FileJournal implements Journal {

    private static final int QUEUED_BYTES = 256 * 1024;

    private final Future<AsyncFile> file;
    private final UnaryOperator<String> seal;
    private final Runnable onLoss;
    private boolean lost;

    FileJournal(Future<AsyncFile> file, JournalEntry.Began began, UnaryOperator<String> seal, Runnable onLoss) {
        this.file = file.onSuccess(open -> open.setWriteQueueMaxSize(QUEUED_BYTES));
        this.seal = seal;
        this.onLoss = onLoss;
        file.onFailure(ignored -> lose());
        write(began);
    }

    @Override
    public void event(long atMs, TurnEvent event) {
        write(new JournalEntry.Happened(atMs, event));
    }

    @Override
    public void end() {
        lost = true;
        file.onSuccess(AsyncFile::close);
    }

    private void write(JournalEntry entry) {
        if (lost) {
            return;
        }
        Buffer line = Buffer.buffer(seal.apply(JournalFormat.write(entry)) + "\n");
        file.onSuccess(open -> {
            if (open.writeQueueFull()) {
                lose();
            } else {
                open.write(line).onFailure(ignored -> lose());
            }
        });
    }

    private void lose() {
        if (!lost) {
            lost = true;
            onLoss.run();
        }
    }
}
