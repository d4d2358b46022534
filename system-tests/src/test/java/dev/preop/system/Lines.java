package dev.preop.system;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The lines on which all test classes call, side by side: callees take their time. There are as many as two cores serve
 * without losing a frame, and one call is dialled after the other, as the carrier wants it.
 */
final class Lines {

    private static final Semaphore FREE = new Semaphore(8, true);
    private static final Lock DIALLING = new ReentrantLock(true);

    private Lines() {}

    /** Holds a call as soon as a line is free for it. */
    static HeldCall hold(Supplier<HeldCall> call) {
        FREE.acquireUninterruptibly();
        try {
            return call.get();
        } finally {
            FREE.release();
        }
    }

    /** Dials when nobody else does. */
    static <T> T dial(Supplier<T> dialling) {
        DIALLING.lock();
        try {
            return dialling.get();
        } finally {
            DIALLING.unlock();
        }
    }
}
