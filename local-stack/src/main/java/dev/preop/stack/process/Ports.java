package dev.preop.stack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** TCP ports on the loopback address. */
public final class Ports {

    private static final int CONNECT_MILLIS = 500;

    private Ports() {}

    /** {@code count} different ports that are free now. They are all held at once, so that none is given twice. */
    public static List<Integer> free(int count) {
        var held = new ArrayList<ServerSocket>();
        try {
            for (var i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on the loopback address", e);
        } finally {
            held.forEach(Ports::close);
        }
    }

    /**
     * Checks that every port can be bound.
     *
     * @param wanted who wants which port
     * @throws PortInUseException naming every port that is taken and who wanted it
     */
    public static void requireFree(Map<String, Integer> wanted) {
        var taken = wanted.entrySet().stream()
                .filter(entry -> !isFree(entry.getValue()))
                .map(entry -> new PortInUseException.Taken(entry.getValue(), entry.getKey()))
                .sorted()
                .toList();
        if (!taken.isEmpty()) {
            throw new PortInUseException(taken);
        }
    }

    /** Whether something accepts connections there. */
    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
