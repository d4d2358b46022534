package dev.preop.simulators.elevenlabs.tts;

import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;

/** A breach of the socket's rules: told in one frame, then the whole socket closes. */
final class SocketError extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 120;

    private final String error;
    private final int code;

    SocketError(String error, String message) {
        this(error, message, 1008);
    }

    SocketError(String error, String message, int code) {
        super(message);
        this.error = error;
        this.code = code;
    }

    void send(ServerWebSocket socket) {
        if (!socket.isClosed()) {
            String message = getMessage();
            socket.writeTextMessage(new JsonObject()
                    .put("message", message)
                    .put("error", error)
                    .put("code", code)
                    .encode());
            socket.close((short) code, message.substring(0, Math.min(LONGEST_REASON, message.length())));
        }
    }
}
