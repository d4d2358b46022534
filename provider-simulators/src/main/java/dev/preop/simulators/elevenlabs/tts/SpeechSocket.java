package dev.preop.simulators.elevenlabs.tts;

import dev.preop.simulators.control.Fault;
import dev.preop.simulators.elevenlabs.SpeechFaults;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.util.Optional;
import java.util.function.Consumer;

/** What both kinds of synthesis sockets share: reading messages, breaking rules, sending, and being told to fail. */
final class SpeechSocket {

    private static final short INTERNAL_ERROR = 1011;
    private static final short NORMAL = 1000;

    private final ServerWebSocket socket;
    private final Studio studio;

    SpeechSocket(ServerWebSocket socket, Studio studio) {
        this.socket = socket;
        this.studio = studio;
    }

    /** Hands over every message; a breach of the rules ends the socket. */
    void receive(Consumer<TtsInput> handler, Runnable closed) {
        socket.closeHandler(gone -> closed.run());
        socket.textMessageHandler(message -> guarded(() -> {
            TtsInput input = TtsInput.parse(message);
            if (input.text().filter(text -> !text.isBlank()).isPresent()) {
                studio.faults().take(SpeechFaults.TTS_ERROR).ifPresent(SpeechSocket::fail);
            }
            handler.accept(input);
        }));
    }

    /** Runs the action; a breach of the rules ends the socket. */
    void guarded(Runnable action) {
        try {
            action.run();
        } catch (SocketError error) {
            error.send(socket);
        }
    }

    void send(JsonObject frame) {
        if (!socket.isClosed()) {
            socket.writeTextMessage(frame.encode());
        }
    }

    /** Sends sound, unless the connection is to be cut in the middle of it. */
    void sendSound(JsonObject frame, String context) {
        Optional<Fault> cut = studio.faults().take(SpeechFaults.TTS_DROP);
        studio.faults().take(SpeechFaults.TTS_UNKNOWN).ifPresent(fault -> send(TtsFrames.unheardOf(context)));
        send(frame);
        cut.ifPresent(fault -> socket.close(INTERNAL_ERROR));
    }

    void close() {
        if (!socket.isClosed()) {
            socket.close(NORMAL);
        }
    }

    private static void fail(Fault fault) {
        JsonObject details = fault.details();
        String error = details.getString("error", "internal_error");
        throw new SocketError(
                error, details.getString("message", "A simulated " + error), details.getInteger("code", 1008));
    }
}
