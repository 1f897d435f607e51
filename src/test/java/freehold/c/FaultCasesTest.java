package freehold.c;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.machine.Machine;
import freehold.machine.memory.Site;
import freehold.machine.state.Fault;
import freehold.machine.state.Leaks;
import freehold.machine.state.Outcome;
import freehold.mir.Body;
import freehold.mir.MirValidator;
import freehold.mir.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each wrong program stops at the line and with the kind that it says, its mended twin never does.
final class FaultCasesTest {
  private static final Pattern EXPECTED = Pattern.compile("//~ (FAULT|LEAK) ([a-z-]+)");

  static Stream<Path> files() {
    return CCases.of("faults").stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFaultIsFoundWhereItHappens(Path file) {
    Program program = CCases.program(file);
    for (Body body : program.functions()) {
      assertEquals(List.of(), MirValidator.problems(body), body.name());
    }
    Machine machine = CCases.run(program, "");
    assertEquals(expected(CCases.text(file)), found(program, machine), () -> told(machine));
  }

  private static List<String> expected(String text) {
    List<String> expected = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = EXPECTED.matcher(lines.get(i));
      if (matcher.find()) {
        expected.add((i + 1) + " " + matcher.group(1) + " " + matcher.group(2));
      }
    }
    return expected;
  }

  private static List<String> found(Program program, Machine machine) {
    Outcome outcome = machine.outcome().orElseThrow();
    if (outcome instanceof Outcome.Faulted(Fault fault)) {
      String kind = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      return List.of(line(program, fault.userSite().orElseThrow()) + " FAULT " + kind);
    }
    List<String> leaks = new ArrayList<>();
    for (Leaks.Leak leak : Leaks.of(machine.capture())) {
      int line = line(program, leak.block().birthSite().orElseThrow());
      leaks.add(line + " LEAK " + leak.reach().name().toLowerCase(Locale.ROOT));
    }
    return leaks;
  }

  private static int line(Program program, Site site) {
    return program.function(site.function()).sourceAt(site.location()).span().line();
  }

  private static String told(Machine machine) {
    return machine.outcome().map(Object::toString).orElse("still runs");
  }
}
