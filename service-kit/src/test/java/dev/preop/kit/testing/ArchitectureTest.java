package dev.preop.kit.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The kit keeps the rules itself, as far as they are not about features and edges. */
class ArchitectureTest {

    private final JavaClasses kit = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.preop.kit");

    @Test
    void theKitKnowsNoServiceAndNoEventByName() {
        ModuleRules.aloneAmongServices("dev.preop.kit").check(kit);
        ModuleRules.knowsNoEventByName("Event", "EventJson", "Topics", "UnreadableEventException")
                .check(kit);
    }

    @Test
    void thePackagesAreDocumentedAndFormNoCycle() {
        ModuleRules.packagesAreDocumented().check(kit);
        ModuleRules.noCycles("dev.preop.kit").check(kit);
    }

    @Test
    void theCodeKeepsTheRulesOfTheHouse() {
        CodeRules.timeIsInjected().check(kit);
        CodeRules.nothingBlocks().check(kit);
        CodeRules.queuesAreBounded().check(kit);
        CodeRules.constructorInjection().check(kit);
        CodeRules.mappedConfiguration().check(kit);
    }
}
