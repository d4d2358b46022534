package dev.preop.speech.recording.client;

/** Storage refused or could not be reached. Only its codes are told, never what it was asked for. */
final class StorageFailure extends RuntimeException {

    private static final int FIRST_SERVER_ERROR = 500;

    private final String code;
    private final boolean passing;

    private StorageFailure(String code, boolean passing) {
        super("storage: " + code);
        this.code = code;
        this.passing = passing;
    }

    /** Nearly every error comes with status 400; what it is stands in the body. */
    static StorageFailure refused(int status, String bodyStatus, String code) {
        boolean busy = bodyStatus.equals("429") || status == 429;
        return new StorageFailure(code.isEmpty() ? "status " + status : code, busy || status >= FIRST_SERVER_ERROR);
    }

    static StorageFailure unreachable(Throwable cause) {
        return new StorageFailure(cause.getClass().getSimpleName(), true);
    }

    boolean isNoSuchBucket() {
        return code.equals("NoSuchBucket");
    }

    boolean isAlreadyThere() {
        return code.equals("ResourceAlreadyExists") || code.equals("BucketAlreadyExists");
    }

    /** Whether another try may fare better. */
    boolean passing() {
        return passing;
    }
}
