package dev.preop.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Set;

/** How code is written. */
final class CodeRules {

    private static final Set<String> UNBOUNDED_WHEN_EMPTY = Set.of(
            "java.util.concurrent.LinkedBlockingQueue",
            "java.util.concurrent.LinkedBlockingDeque",
            "java.util.concurrent.ConcurrentLinkedQueue",
            "java.util.concurrent.ConcurrentLinkedDeque");

    private static final String SEALED_COLUMN = "dev.preop.kit.crypto.SealedColumn";

    private CodeRules() {}

    static ArchRule timeIsInjected() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("ClockProducer")
                .should()
                .callMethodWhere(calls(
                        "read the machine's clock",
                        call -> isNowWithoutClock(call)
                                || is(call, "java.lang.System", "currentTimeMillis")
                                || is(call, "java.time.Clock", "system.*")))
                .because("tests must be able to turn the clock: inject java.time.Clock and use clock.instant()");
    }

    static ArchRule nothingBlocks() {
        return noClasses()
                .should()
                .callMethodWhere(calls(
                        "block the thread",
                        call -> is(call, "java.lang.Thread", "sleep")
                                || call.getTargetOwner().getName().startsWith("io.smallrye.mutiny.groups.UniAwait")
                                || is(call, "java.util.concurrent.CompletableFuture", "join")))
                .because("a blocked event loop stops every call on it: compose Unis, and use the kit's Timers to wait");
    }

    static ArchRule queuesAreBounded() {
        return noClasses()
                .should()
                .callConstructorWhere(target(owner(describe(
                                "is an unbounded queue",
                                (JavaClass type) -> UNBOUNDED_WHEN_EMPTY.contains(type.getName()))))
                        .and(describe(
                                "has no capacity",
                                call -> call.getTarget().getParameterTypes().isEmpty())))
                .orShould()
                .callMethodWhere(calls(
                        "makes a pool with an unbounded queue",
                        call -> is(call, "java.util.concurrent.Executors", "new(Fixed|Cached|Single).*")))
                .because("what cannot be handled must be refused, not piled up: give the queue a capacity and decide"
                        + " what happens when it is full");
    }

    static ArchRule constructorInjection() {
        return noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .because("take the dependency as a constructor parameter, so that a test can pass its own");
    }

    static ArchRule mappedConfiguration() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.eclipse.microprofile.config.inject.ConfigProperty")
                .because("declare a @ConfigMapping interface in the feature: typed, documented, checked at start");
    }

    static ArchRule transactionsByTheKit() {
        return noClasses()
                .should()
                .callMethodWhere(calls(
                        "open a session",
                        call -> is(call, "io.quarkus.hibernate.reactive.panache.Panache", "with(Session|Transaction).*")
                                || is(call, "org.hibernate.reactive.mutiny.Mutiny\\$SessionFactory", ".*")))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("io.vertx.mutiny.sqlclient..", "io.vertx.sqlclient..")
                .orShould()
                .dependOnClassesThat(name("io.quarkus.hibernate.reactive.panache.common.WithTransaction")
                        .or(name("io.quarkus.hibernate.reactive.panache.common.WithSession")))
                .because("row level security holds only where the role is set: use Database.asUser or asService");
    }

    static ArchRule sealedColumnsFollowTheKey() {
        return noClasses()
                .that(describe(
                        "are no SealedRows",
                        type -> !type.isAssignableTo("dev.preop.kit.persistence.upkeep.SealedRows")))
                .should()
                .callCodeUnitWhere(calls("make a sealed column", CodeRules::makesSealedColumn))
                .because("what an older key sealed is sealed anew only where it is known: implement SealedRows and name"
                        + " all sealed columns of the table");
    }

    static ArchRule noStandardOutput() {
        return GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
                "standard output passes by redaction and levels: use org.jboss.logging.Logger");
    }

    private static DescribedPredicate<JavaCall<?>> calls(
            String description, java.util.function.Predicate<JavaCall<?>> predicate) {
        return describe(description, predicate);
    }

    private static boolean makesSealedColumn(JavaCall<?> call) {
        return is(call, SEALED_COLUMN, "<init>")
                || call.getTarget().getRawReturnType().getName().equals(SEALED_COLUMN);
    }

    private static boolean isNowWithoutClock(JavaCall<?> call) {
        return call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static boolean is(JavaCall<?> call, String ownerPattern, String methodPattern) {
        return nameMatching(ownerPattern).test(call.getTargetOwner())
                && nameMatching(methodPattern).test(call);
    }
}
