package dev.preop.simulators.twilio.error;

/** Why a media stream failed, by Twilio's 319xx codes. */
public enum StreamProblem {
    NO_RESPONSE(31901, "Stream - WebSocket - Connection Timeout"),
    REFUSED(31902, "Stream - WebSocket - Connection Refused"),
    BROKEN_PIPE(31903, "Stream - WebSocket - Connection Broken Pipe"),
    HANDSHAKE(31920, "Stream - WebSocket - Handshake Error"),
    CLOSED_BY_SERVER(31921, "Stream - WebSocket - Close Error"),
    SCHEME(31922, "Stream - WebSocket - Unsupported URL scheme"),
    MALFORMED_URL(31923, "Stream - WebSocket - Malformed URL"),
    PROTOCOL(31924, "Stream - WebSocket - Protocol Error"),
    SLOW_READER(31930, "Stream - WebSocket - Buffer Overflow"),
    TOO_MUCH_BUFFERED(31931, "Stream - Outbound audio discarded");

    private final int code;
    private final String title;

    StreamProblem(int code, String title) {
        this.code = code;
        this.title = title;
    }

    public int code() {
        return code;
    }

    public String title() {
        return title;
    }
}
