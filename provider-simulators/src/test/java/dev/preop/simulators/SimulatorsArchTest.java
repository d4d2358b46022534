package dev.preop.simulators;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;

/** What keeps the simulators apart from each other and from the services they are there for. */
@AnalyzeClasses(packages = "dev.preop", importOptions = ImportOption.DoNotIncludeTests.class)
class SimulatorsArchTest {

    @ArchTest
    static final ArchRule simulatorsShareNoCodeWithServices = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.preop.contracts..", "dev.preop.kit..", "io.quarkus..", "com.twilio..", "jakarta.enterprise..")
            .because(
                    "a simulator that shares a mistake with a service cannot find it: write it again from the protocol");

    @ArchTest
    static final ArchRule providersDoNotKnowEachOther = slices().matching("dev.preop.simulators.(*)..")
            .should()
            .beFreeOfCycles()
            .because("providers meet only in Simulators: move what two need to modem, http or control");

    @ArchTest
    static final ArchRule twilioHasNoCycles = slices().matching("dev.preop.simulators.twilio.(*)..")
            .should()
            .beFreeOfCycles()
            .because("REST depends on calls, calls on media and webhooks, never back: pass an interface instead");

    @ArchTest
    static final ArchRule calleesKnowNoTelephony = noClasses()
            .that()
            .resideInAPackage("dev.preop.simulators.callees..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.preop.simulators.twilio..", "io.vertx..")
            .because("a persona hears and speaks only through sound: give Callee what it needs in frames");

    @ArchTest
    static final ArchRule timeIsGiven = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .because("time comes from a Clock or from Vert.x timers; only media pacing may read System.nanoTime()");
}
