package dev.preop.kit.auth;

/** The service that is calling, as its token proves. */
public record ServiceIdentity(String name) {}
