package dev.preop.task;

import dev.preop.kit.testing.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TaskArchitectureTest {

    @TestFactory
    Stream<DynamicTest> rulesOfTheHouse() {
        return ArchitectureRules.of("dev.preop.task");
    }
}
