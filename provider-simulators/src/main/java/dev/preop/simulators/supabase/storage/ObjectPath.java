package dev.preop.simulators.supabase.storage;

import java.util.regex.Pattern;

/** The {@code bucket/path} part of a storage URL, checked the way Storage checks keys. */
record ObjectPath(String bucket, String path) {

    private static final Pattern LEGAL = Pattern.compile("[\\w/!.*'() &$@=;:+,?-]+");

    static ObjectPath parse(String rest) {
        int slash = rest.indexOf('/');
        String path = slash < 0 ? "" : rest.substring(slash + 1);
        if (path.isEmpty()) {
            throw StorageFailure.missing("objectName");
        }
        if (!LEGAL.matcher(path).matches() || path.startsWith("/") || path.endsWith("/") || path.contains("..")) {
            throw StorageFailure.invalidKey(path);
        }
        return new ObjectPath(rest.substring(0, slash), path);
    }

    String key() {
        return bucket + "/" + path;
    }
}
