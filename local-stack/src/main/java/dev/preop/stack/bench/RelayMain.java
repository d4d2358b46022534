package dev.preop.stack.bench;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;

/**
 * The least that can stand between Twilio and a voice: takes every media message of a stream and sends its audio back.
 * {@code RelayMain <port>}.
 */
public final class RelayMain {

    private RelayMain() {}

    public static void main(String[] arguments) {
        Vertx.vertx()
                .createHttpServer()
                .webSocketHandler(socket -> socket.textMessageHandler(text -> {
                    var message = new JsonObject(text);
                    if ("media".equals(message.getString("event"))) {
                        var payload = message.getJsonObject("media").getString("payload");
                        socket.writeTextMessage(new JsonObject()
                                .put("event", "media")
                                .put("streamSid", message.getString("streamSid"))
                                .put("media", new JsonObject().put("payload", payload))
                                .encode());
                    }
                }))
                .listen(Integer.parseInt(arguments[0]), "127.0.0.1")
                .onFailure(problem -> {
                    System.err.println(problem.getMessage());
                    System.exit(1);
                });
    }
}
