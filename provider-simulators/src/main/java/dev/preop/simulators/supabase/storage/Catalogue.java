package dev.preop.simulators.supabase.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The rows of {@code storage.buckets} and {@code storage.objects}. */
final class Catalogue {

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<String, StoredObject> objects = new ConcurrentSkipListMap<>();

    void create(Bucket bucket) {
        if (buckets.putIfAbsent(bucket.name(), bucket) != null) {
            throw StorageFailure.bucketExists();
        }
    }

    Bucket bucket(String name) {
        return Optional.ofNullable(buckets.get(name)).orElseThrow(StorageFailure::noSuchBucket);
    }

    Collection<Bucket> buckets() {
        return new TreeMap<>(buckets).values();
    }

    void drop(String name) {
        if (!objectsBelow(bucket(name).name(), "").isEmpty()) {
            throw StorageFailure.bucketNotEmpty();
        }
        buckets.remove(name);
    }

    Optional<StoredObject> find(String bucket, String path) {
        return Optional.ofNullable(objects.get(bucket(bucket).name() + "/" + path));
    }

    /** The object, or the failure a caller gets who may not even know that it exists. */
    StoredObject visible(Caller caller, String bucket, String path) {
        return find(bucket, path).filter(found -> caller.sees(path)).orElseThrow(StorageFailure::noSuchKey);
    }

    /** Stores the row and answers the one it replaced. */
    Optional<StoredObject> put(StoredObject row) {
        return Optional.ofNullable(objects.put(row.key(), row));
    }

    void remove(StoredObject row) {
        objects.remove(row.key(), row);
    }

    /** Rows of the bucket whose path starts with {@code prefix}, by path. */
    List<StoredObject> objectsBelow(String bucket, String prefix) {
        String start = bucket + "/" + prefix;
        return objects.tailMap(start, true).values().stream()
                .takeWhile(row -> row.key().startsWith(start))
                .toList();
    }
}
