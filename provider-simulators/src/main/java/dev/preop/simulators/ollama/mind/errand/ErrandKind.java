package dev.preop.simulators.ollama.mind.errand;

/** The kinds of errand that the product runs. */
public enum ErrandKind {
    /** A service at a certain time: a cleaning, a haircut, a visit. */
    APPOINTMENT("book"),
    /** A table or a room. */
    RESERVATION("reserve"),
    /** Goods, usually food. */
    ORDER("order"),
    /** A question to be answered. */
    INQUIRY("inquire"),
    /** Something booked earlier that is to be called off. */
    CANCELLATION("cancel"),
    /** Something to be told. */
    MESSAGE("inquire"),
    /** Answering the telephone for somebody and taking a message. */
    RECEPTION("inquire");

    private final String commitment;

    ErrandKind(String commitment) {
        this.commitment = commitment;
    }

    /** The kind of promise it takes, by its wire name. */
    public String commitment() {
        return commitment;
    }

    /** Whether there is a day to agree on. */
    public boolean hasDate() {
        return this == APPOINTMENT || this == RESERVATION;
    }

    /** Whether something is bought or booked, so that a price may have to be agreed to. */
    public boolean commits() {
        return hasDate() || this == ORDER;
    }
}
