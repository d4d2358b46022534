package dev.preop.stack.suite;

/** Somebody who signs in. The password is the suite's own invention, unless the providers are real. */
public record Operator(String email, String password) {

    /** Never tells the password. */
    @Override
    public String toString() {
        return email;
    }
}
