package dev.preop.kit.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Who may know whom. */
final class ModuleRules {

    private static final String[] EDGES = {"..rest..", "..persistence..", "..messaging..", "..client.."};
    private static final List<String> MODULES = List.of(
            "dev.preop.task",
            "dev.preop.gateway",
            "dev.preop.speech",
            "dev.preop.conversation",
            "dev.preop.transcript",
            "dev.preop.notification",
            "dev.preop.simulators",
            "dev.preop.stack",
            "dev.preop.system",
            "dev.preop.kit.testing");

    private ModuleRules() {}

    static ArchRule aloneAmongServices(String basePackage) {
        String[] others = MODULES.stream()
                .filter(module -> !module.equals(basePackage))
                .map(module -> module + "..")
                .toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("services meet in events and HTTP only: move what both need into an event of shared-contracts,"
                        + " or a mechanism into service-kit");
    }

    static ArchRule pureDomain() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(EDGES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "jakarta.persistence..",
                        "io.quarkus.hibernate..",
                        "org.apache.kafka..",
                        "io.smallrye.reactive.messaging..")
                .because("a feature's root is domain: move the class into the feature's rest, persistence, messaging or"
                        + " client package, or hide the technology behind an interface that the root declares");
    }

    static ArchRule entitiesStayInPersistence() {
        return noClasses()
                .that()
                .resideInAnyPackage("..rest..", "..messaging..", "..client..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .because("entities are how rows look: give the edge a domain record and map it in persistence");
    }

    static ArchRule persistenceIsPrivate(String basePackage) {
        return classes()
                .should(new ArchCondition<JavaClass>("leave other features' persistence packages alone") {
                    @Override
                    public void check(JavaClass user, ConditionEvents events) {
                        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                            String target = dependency.getTargetClass().getPackageName();
                            int edge = target.indexOf(".persistence");
                            boolean foreign = target.startsWith(basePackage)
                                    && edge > 0
                                    && !user.getPackageName().startsWith(target.substring(0, edge));
                            if (foreign) {
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                            }
                        }
                    }
                })
                .because("each feature owns its tables: call the other feature's service instead of its repository");
    }

    static ArchRule noCycles(String basePackage) {
        return slices().matching(basePackage + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("features that need each other are one feature, or share something that deserves its own"
                        + " package: turn one direction into an interface or an event");
    }

    static ArchRule packagesAreDocumented() {
        return classes()
                .should(new ArchCondition<JavaClass>("live in a package with a null-marked package-info") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                            events.add(SimpleConditionEvent.violated(
                                    type, type.getPackageName() + " has no null-marked package-info"));
                        }
                    }
                })
                .because("add a package-info.java with one sentence of purpose and @NullMarked");
    }

    /** For the kit itself: it moves events and knows none of them. */
    static ArchRule knowsNoEventByName(String... allowed) {
        return noClasses()
                .should()
                .dependOnClassesThat(new com.tngtech.archunit.base.DescribedPredicate<>("are particular events") {
                    @Override
                    public boolean test(JavaClass used) {
                        return used.getPackageName().equals("dev.preop.contracts")
                                && !Arrays.asList(allowed).contains(used.getSimpleName());
                    }
                })
                .because("mechanisms serve every event: what needs one event's fields belongs to a service");
    }
}
