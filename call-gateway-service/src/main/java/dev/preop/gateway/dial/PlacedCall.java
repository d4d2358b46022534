package dev.preop.gateway.dial;

/** What Twilio made of an order: the call's sid and its status, normally {@code queued}. */
public record PlacedCall(String callSid, String status) {}
