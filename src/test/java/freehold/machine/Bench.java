package freehold.machine;

import freehold.machine.state.MachineState;
import freehold.mir.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Prints how many steps a second the machine runs while it is recorded (a snapshot each 100,000
/// steps). Not a test: `java freehold.machine.Bench`.
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) {
    Map<String, Program> programs =
        Map.of(
            "sum loop", Programs.sumLoop(4_000_000),
            "fibonacci", Programs.fibonacci(31),
            "heap loop", Programs.heapLoop(2_000_000));
    for (int round = 0; round < 3; round++) {
      programs.forEach(Bench::measure);
    }
  }

  private static void measure(String name, Program program) {
    Machine machine = new Machine(program, MachineLimits.DEFAULT, new byte[0]);
    List<MachineState> snapshots = new ArrayList<>();
    long start = System.nanoTime();
    while (machine.outcome().isEmpty()) {
      snapshots.add(machine.capture());
      machine.run(machine.step() + 100_000);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%s: %d steps, %.2f s, %.1f M steps/s, %s, images %d KB%n",
        name,
        machine.step(),
        seconds,
        machine.step() / seconds / 1e6,
        machine.outcome().get(),
        machine.imageBytes() / 1024);
  }
}
