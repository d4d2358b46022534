package dev.preop.simulators.supabase.storage;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Where the bytes of objects are, by object id. */
public sealed interface Blobs {

    /** Keeps the bytes. */
    Future<Void> write(UUID id, Buffer bytes);

    /** Reads them back. */
    Future<Buffer> read(UUID id);

    /** Forgets them. */
    Future<Void> delete(UUID id);

    /** Bytes that end with the process. */
    record InMemory(Map<UUID, Buffer> bytes) implements Blobs {

        /** An empty store. */
        public InMemory() {
            this(new ConcurrentHashMap<>());
        }

        @Override
        public Future<Void> write(UUID id, Buffer content) {
            bytes.put(id, content);
            return Future.succeededFuture();
        }

        @Override
        public Future<Buffer> read(UUID id) {
            Buffer content = bytes.get(id);
            return content == null ? Future.failedFuture("no bytes for " + id) : Future.succeededFuture(content);
        }

        @Override
        public Future<Void> delete(UUID id) {
            bytes.remove(id);
            return Future.succeededFuture();
        }
    }

    /** One file per object in {@code folder}, which is made when absent. */
    record InFolder(Vertx vertx, Path folder) implements Blobs {

        @Override
        public Future<Void> write(UUID id, Buffer content) {
            return vertx.fileSystem().mkdirs(folder.toString()).compose(made -> vertx.fileSystem()
                    .writeFile(file(id), content));
        }

        @Override
        public Future<Buffer> read(UUID id) {
            return vertx.fileSystem().readFile(file(id));
        }

        @Override
        public Future<Void> delete(UUID id) {
            return vertx.fileSystem().delete(file(id));
        }

        private String file(UUID id) {
            return folder.resolve(id.toString()).toString();
        }
    }
}
