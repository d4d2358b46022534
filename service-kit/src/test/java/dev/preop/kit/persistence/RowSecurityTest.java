package dev.preop.kit.persistence;

import dev.preop.kit.testing.RowOperation;
import dev.preop.kit.testing.RowSecurityMatrix;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The matrix over the test service's own schema. */
@QuarkusTest
class RowSecurityTest {

    @TestFactory
    Stream<DynamicTest> matrix() {
        return RowSecurityMatrix.of("tasks", "task_service")
                .owned("notes", EnumSet.allOf(RowOperation.class))
                .serviceOnly("outbox")
                .serviceOnly("inbox")
                .serviceOnly("letters")
                .serviceOnly("erased_users")
                .tests();
    }
}
