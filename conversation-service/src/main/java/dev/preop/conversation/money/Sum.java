package dev.preop.conversation.money;

/**
 * A number while its words come in. {@code room} is what still fits below the last one: after "twenty" a number below
 * ten, after "hundred" one below a hundred.
 */
final class Sum {

    private static final long HUNDRED = 100;
    private static final long GROUP = 1000;

    private long total;
    private long group;
    private long room = GROUP;
    private long lastTimes = Long.MAX_VALUE;
    private boolean appended;
    private boolean empty = true;

    /** A number that begins with digits: "5 thousand". */
    static Sum from(long digits) {
        Sum sum = new Sum();
        sum.group = digits;
        sum.room = 0;
        sum.empty = false;
        return sum;
    }

    boolean isEmpty() {
        return empty;
    }

    long value() {
        return total + group;
    }

    /** "twenty" + "five", "hundred" + "twenty": false when it does not fit. */
    boolean add(long value) {
        if (value >= room) {
            return false;
        }
        group += value;
        fill(value);
        return true;
    }

    /** "two" + "fifty", as prices are said: false when it is not of that kind. */
    boolean append(long value) {
        if (appended || group == 0 || group >= HUNDRED || value < 10 || value >= HUNDRED) {
            return false;
        }
        group = group * HUNDRED + value;
        appended = true;
        fill(value);
        return true;
    }

    /** "three" × "hundred": false when it does not fit. */
    boolean multiply(long times) {
        if (times == HUNDRED) {
            if (group >= HUNDRED) {
                return false;
            }
            group = Math.max(1, group) * HUNDRED;
            room = HUNDRED;
        } else {
            if (times >= lastTimes || total > 0 && group == 0) {
                return false;
            }
            total += Math.max(1, group) * times;
            group = 0;
            room = GROUP;
            lastTimes = times;
        }
        empty = false;
        return true;
    }

    private void fill(long value) {
        empty = false;
        if (value >= HUNDRED) {
            room = HUNDRED;
        } else {
            room = value >= 20 && value % 10 == 0 ? 10 : 0;
        }
    }
}
