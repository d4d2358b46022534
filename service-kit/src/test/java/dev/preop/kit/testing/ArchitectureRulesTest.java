package dev.preop.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** Every rule must find what it is for: a package in which everything is done wrong breaks each of them. */
class ArchitectureRulesTest {

    private static final String BAD = "dev.preop.kit.bad";

    @Test
    void everyRuleFindsItsOffenceAndSaysHowToPutItRight() {
        List<DynamicTest> rules = ArchitectureRules.over(BAD, new ClassFileImporter().importPackages(BAD))
                .toList();

        assertThat(rules).hasSize(14);
        assertThat(rules).allSatisfy(rule -> assertThat(
                        catchThrowable(() -> rule.getExecutable().execute()))
                .as(rule.getDisplayName())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("because"));
    }
}
