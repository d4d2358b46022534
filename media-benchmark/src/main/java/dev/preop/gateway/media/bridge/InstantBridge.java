package dev.preop.gateway.media.bridge;

import dev.preop.gateway.media.MediaConfig;
import dev.preop.kit.auth.ServiceTokens;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.UUID;

/** Connects every call with the same socket, which has no other end. */
public final class InstantBridge extends BridgeClient {

    private final WebSocket socket = (WebSocket) Proxy.newProxyInstance(
            WebSocket.class.getClassLoader(), new Class<?>[] {WebSocket.class}, (proxy, method, arguments) -> {
                Object argument = arguments == null ? null : arguments[0];
                return call(method, argument, proxy);
            });
    private Handler<Buffer> listener = sound -> {};
    private Buffer taken = Buffer.buffer();

    public InstantBridge(Vertx vertx, MediaConfig config, ServiceTokens tokens) {
        super(vertx, config, tokens);
    }

    /** The last audio that the gateway has sent. */
    public Buffer taken() {
        return taken;
    }

    /** Sends audio to the gateway. */
    public void speaks(Buffer mulaw) {
        listener.handle(mulaw);
    }

    @Override
    Future<WebSocket> connect(UUID sessionId) {
        return Future.succeededFuture(socket);
    }

    @SuppressWarnings("unchecked")
    private Object call(Method method, Object argument, Object proxy) {
        return switch (method.getName()) {
            case "writeQueueFull" -> false;
            case "writeBinaryMessage" -> {
                taken = (Buffer) argument;
                yield Future.succeededFuture();
            }
            case "binaryMessageHandler" -> {
                listener = (Handler<Buffer>) argument;
                yield proxy;
            }
            default -> method.getReturnType().isInstance(proxy) ? proxy : Future.succeededFuture();
        };
    }
}
