package freehold.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.scene.Detail;
import freehold.scene.Moment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where one statement at a time stops: once for each thing that a person wrote.
final class StopsTest {
  @Test
  void aStatementIsOneStopWhateverItIsMadeOf() {
    assertEquals(
        List.of("2", "3", "4", "5 }", "end"),
        stops(
            """
            fn main() {
                let s = String::from("a");
                let t = s.clone() + "b";
                println!("{s} {} {t}", t.len());
            }
            """));
  }

  @Test
  void loopsStopAtTheirHeaderAndBranchesAtWhatIsTaken() {
    assertEquals(
        List.of("2", "3", "4", "5", "4", "3", "4", "6", "4", "3", "8", "9 }", "end"),
        stops(
            """
            fn main() {
                let mut n = 0;
                while n < 2 {
                    n += if n == 0
                        { 1 }
                    else { 1 };
                }
                n += 1;
            }
            """));
  }

  @Test
  void closuresStopInTheirBodiesAndNotWhereTheyAreMade() {
    assertEquals(
        List.of("7", "8", "9", "2", "8", "3 }", "10 }", "end"),
        stops(
            """
            fn call(f: impl Fn(i32) -> i32) -> i32 {
                f(1)
            }
            #[derive(Debug, Clone)]
            struct Unused;
            fn main() {
                let k = 2;
                let add = |n| n + k;
                let _m = call(add);
            }
            """));
  }

  @Test
  void theCompilersOwnFunctionsAreNoStops() {
    assertEquals(
        List.of("5", "6", "7 }", "3", "3 }", "7 }", "end"),
        stops(
            """
            struct Loud;
            impl Drop for Loud {
                fn drop(&mut self) { std::hint::black_box(1); }
            }
            fn main() { let _l = Loud;
                let _n = 1;
            }
            """));
  }

  @Test
  void backStopsWhereForwardDoesEvenAfterALongCall() {
    String text =
        """
        fn main() {
            let v: Vec<i32> = (0..300).collect();
            println!("{v:?}");
            println!("{}", v.len());
        }
        """;
    try (Playback playback = Execution.record(Compilation.of("t.rs", text, "2024"))) {
      playback.awaitSteps(Long.MAX_VALUE);
      List<Long> forward = new ArrayList<>(List.of(0L));
      while (true) {
        long next = playback.travel(forward.getLast(), Travel.FORWARD, Stride.STATEMENT);
        if (next == forward.getLast()) {
          break;
        }
        forward.add(next);
      }
      List<Long> back = new ArrayList<>(List.of(forward.getLast()));
      while (back.getFirst() > 0) {
        back.addFirst(playback.travel(back.getFirst(), Travel.BACK, Stride.STATEMENT));
      }
      assertEquals(forward, back);
    }
  }

  /// The lines of the stops; `}` for those at a closing brace, where the function's end is.
  private static List<String> stops(String text) {
    List<String> stops = new ArrayList<>();
    try (Playback playback = Execution.record(Compilation.of("t.rs", text, "2024"))) {
      playback.awaitSteps(Long.MAX_VALUE);
      long step = 0;
      while (true) {
        stops.add(words(playback.scene(step, Detail.CONCEPT, Stride.STATEMENT).moment()));
        long next = playback.travel(step, Travel.FORWARD, Stride.STATEMENT);
        if (next == step) {
          return stops.stream().distinct().count() == stops.size() ? stops : merged(stops);
        }
        step = next;
      }
    }
  }

  /// A closing brace has two stops, before and after its drops: one word for both.
  private static List<String> merged(List<String> stops) {
    List<String> result = new ArrayList<>();
    for (String stop : stops) {
      if (result.isEmpty() || !result.getLast().equals(stop)) {
        result.add(stop);
      }
    }
    return result;
  }

  private static String words(Moment moment) {
    if (moment.isOver()) {
      return "end";
    }
    var span = moment.span().orElseThrow();
    return span.text().equals("}") ? span.line() + " }" : "" + span.line();
  }
}
