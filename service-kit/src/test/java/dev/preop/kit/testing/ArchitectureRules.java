package dev.preop.kit.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules that every module keeps. A module has one test factory that answers with {@code of("dev.preop.…")}; each
 * message says how to put right what broke the rule.
 */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** One test for each rule, over the production classes of a module. */
    public static Stream<DynamicTest> of(String basePackage) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(basePackage);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("there are no classes in " + basePackage);
        }
        return over(basePackage, classes);
    }

    static Stream<DynamicTest> over(String basePackage, JavaClasses classes) {
        return rules(basePackage).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(classes)));
    }

    private static Map<String, ArchRule> rules(String basePackage) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("services know nothing of one another", ModuleRules.aloneAmongServices(basePackage));
        rules.put("the domain knows no transport and no storage", ModuleRules.pureDomain());
        rules.put("edges do not touch entities", ModuleRules.entitiesStayInPersistence());
        rules.put("features keep out of each other's tables", ModuleRules.persistenceIsPrivate(basePackage));
        rules.put("features form no cycle", ModuleRules.noCycles(basePackage));
        rules.put("every package says what it is for", ModuleRules.packagesAreDocumented());
        rules.put("time is injected", CodeRules.timeIsInjected());
        rules.put("nothing blocks", CodeRules.nothingBlocks());
        rules.put("no queue is unbounded", CodeRules.queuesAreBounded());
        rules.put("dependencies come by constructor", CodeRules.constructorInjection());
        rules.put("configuration comes by mapping", CodeRules.mappedConfiguration());
        rules.put("only the kit opens transactions", CodeRules.transactionsByTheKit());
        rules.put("sealed columns follow the key", CodeRules.sealedColumnsFollowTheKey());
        rules.put("output goes to the logger", CodeRules.noStandardOutput());
        return rules;
    }
}
