package dev.preop.kit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"57P01", "53300", "40001", "08006"})
    void whatWillPassIsWorthWaitingFor(String sqlState) {
        assertCode(DatabaseFailures.ofService(new RuntimeException(pg(sqlState))), ErrorCode.SERVICE_UNAVAILABLE);
        assertCode(DatabaseFailures.ofUser(new SQLException("x", sqlState)), ErrorCode.SERVICE_UNAVAILABLE);
    }

    @Test
    void aDatabaseThatCannotBeReachedIsUnavailable() {
        assertCode(DatabaseFailures.ofService(new ConnectException("refused")), ErrorCode.SERVICE_UNAVAILABLE);
    }

    @Test
    void aUserIsToldWhatARequestRanInto() {
        assertCode(DatabaseFailures.ofUser(new RuntimeException(pg("42501"))), ErrorCode.FORBIDDEN);
        assertCode(DatabaseFailures.ofUser(new OptimisticLockException()), ErrorCode.STALE_VERSION);
    }

    @Test
    void everythingElseStaysWhatItIs() {
        RuntimeException bug = new RuntimeException(pg("42P01"));
        RuntimeException refused = new RuntimeException(pg("42501"));

        assertThat(DatabaseFailures.ofUser(bug)).isSameAs(bug);
        assertThat(DatabaseFailures.ofService(refused)).isSameAs(refused);
    }

    private static PgException pg(String sqlState) {
        return new PgException("message", "ERROR", sqlState, "detail");
    }

    private static void assertCode(Throwable failure, ErrorCode code) {
        assertThat(failure).isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }
}
