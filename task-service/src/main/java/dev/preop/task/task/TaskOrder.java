package dev.preop.task.task;

/** In which order tasks are listed; among equals the newest comes first, or the oldest where it counts upwards. */
public enum TaskOrder {
    NEWEST,
    OLDEST,
    MOST_URGENT,
    LEAST_URGENT;

    public boolean byPriority() {
        return this == MOST_URGENT || this == LEAST_URGENT;
    }

    public boolean ascending() {
        return this == OLDEST || this == LEAST_URGENT;
    }
}
