package dev.preop.kit.persistence;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/** What a failed transaction means to its caller. */
final class DatabaseFailures {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private DatabaseFailures() {}

    /** For a user's request: refused by row level security, overtaken by another change, or database gone. */
    static Throwable ofUser(Throwable failure) {
        if (sqlState(failure).filter(INSUFFICIENT_PRIVILEGE::equals).isPresent()) {
            return new ProblemException(ErrorCode.FORBIDDEN, "This is not yours to change.", failure);
        }
        if (any(failure, e -> e instanceof OptimisticLockException || e instanceof StaleStateException)) {
            return new ProblemException(
                    ErrorCode.STALE_VERSION, "It was changed meanwhile: read it again and repeat.", failure);
        }
        return ofService(failure);
    }

    /** For a consumer or job: database gone, which is worth waiting for; everything else stays what it is. */
    static Throwable ofService(Throwable failure) {
        boolean unreachable = any(failure, e -> e instanceof IOException || e instanceof TimeoutException);
        if (unreachable || sqlState(failure).filter(DatabaseFailures::isPassing).isPresent()) {
            return new ProblemException(ErrorCode.SERVICE_UNAVAILABLE, "The database is not available.", failure);
        }
        return failure;
    }

    /** Connection lost, rolled back for another, out of resources, shut down by an operator. */
    private static boolean isPassing(String sqlState) {
        return Stream.of("08", "40", "53", "57").anyMatch(sqlState::startsWith);
    }

    private static Optional<String> sqlState(Throwable failure) {
        return chain(failure)
                .map(DatabaseFailures::ownSqlState)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Hibernate hands the driver's error on as a JDBC one; the pool's own come as they are. */
    private static @Nullable String ownSqlState(Throwable failure) {
        return switch (failure) {
            case PgException e -> e.getSqlState();
            case SQLException e -> e.getSQLState();
            default -> null;
        };
    }

    private static boolean any(Throwable failure, Predicate<Throwable> is) {
        return chain(failure).anyMatch(is);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause).limit(16);
    }
}
