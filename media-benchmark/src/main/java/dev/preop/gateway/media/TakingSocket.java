package dev.preop.gateway.media;

/** Twilio's end of a stream that takes everything at once. */
final class TakingSocket implements TwilioSocket {

    private String taken = "";

    /** The last message that the gateway has sent. */
    String taken() {
        return taken;
    }

    @Override
    public void send(String message) {
        taken = message;
    }

    @Override
    public boolean isCongested() {
        return false;
    }

    @Override
    public boolean isFull() {
        return false;
    }

    @Override
    public void whenDrained(Runnable action) {}

    @Override
    public void close(int code, String reason) {}
}
