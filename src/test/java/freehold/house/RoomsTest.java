package freehold.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of rooms: a room uses what its row names, and nothing else of ours.
final class RoomsTest {
  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("freehold");
  }

  @ParameterizedTest
  @CsvSource({
    "source,   ''",
    "mir,      source",
    "rust,     mir source",
    "c,        mir source",
    "machine,  mir source",
    "timeline, machine mir source",
    "scene,    timeline machine mir source",
    "driver,   scene timeline machine mir source rust c",
    "ui,       driver scene source",
    "cli,      driver scene source ui",
  })
  void aRoomUsesOnlyItsRow(String room, String mayUse) {
    Set<String> allowed =
        Arrays.stream((room + " " + mayUse).trim().split(" ")).collect(Collectors.toSet());
    noClasses()
        .that()
        .resideInAPackage("freehold." + room + "..")
        .should()
        .dependOnClassesThat(inARoomOutside(allowed))
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("freehold.(*)..").should().beFreeOfCycles().check(classes);
  }

  @ParameterizedTest
  @CsvSource({"mir", "rust", "c", "machine", "timeline", "scene", "driver", "ui", "cli"})
  void subRoomsHaveNoCycles(String room) {
    slices()
        .matching("freehold." + room + ".(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void onlyTheWindowKnowsJavaFx() {
    onlyIn("javafx..", "freehold.ui..");
    onlyIn("jfx..", "freehold.ui..");
  }

  @Test
  void onlySyntaxKnowsAntlr() {
    onlyIn("org.antlr..", "freehold..syntax..");
  }

  @Test
  void onlyDriverAndCommandLineTouchFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackages("freehold.driver..", "freehold.cli..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.nio.file.Files")
        .check(classes);
    noClasses()
        .that()
        .resideOutsideOfPackages("freehold.driver..", "freehold.cli..")
        .should()
        .accessField(System.class, "out")
        .check(classes);
  }

  private static void onlyIn(String library, String room) {
    noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(classes);
  }

  private static DescribedPredicate<JavaClass> inARoomOutside(Set<String> allowed) {
    return DescribedPredicate.describe(
        "stand in a room outside " + allowed,
        other -> {
          String[] names = other.getPackageName().split("\\.");
          return names.length > 1 && names[0].equals("freehold") && !allowed.contains(names[1]);
        });
  }
}
