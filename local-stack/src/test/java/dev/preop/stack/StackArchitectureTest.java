package dev.preop.stack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(packages = "dev.preop.stack", importOptions = DoNotIncludeTests.class)
class StackArchitectureTest {

    @ArchTest
    static final ArchRule packagesDependInOneDirection = slices().matching("dev.preop.stack.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package must be understandable from below: move the shared type down");

    @ArchTest
    static final ArchRule theClockIsHandedIn = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .because("time is injected: take a Clock, or wait for a condition with a limit");

    @ArchTest
    static final ArchRule clocksAreMadeByCommandsOnly = noClasses()
            .that()
            .resideOutsideOfPackages("..cli..", "..suite..")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .because("whoever needs a clock gets the command's");
}
