package dev.preop.task.planning.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Breaks off a stream that is longer than any answer. */
final class BoundedInput extends FilterInputStream {

    /** Of which the words of the answer are a small part: each piece comes in an envelope. */
    private static final int LONGEST = 8 * 1024 * 1024;

    private int left = LONGEST;

    BoundedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new IOException("the answer does not end");
        }
    }
}
