package freehold.driver;

import freehold.source.Diagnostic;
import freehold.source.ErrorCode;

/// The rule behind an error of the borrow checker, in a clause.
final class BorrowRule {
  private BorrowRule() {}

  static String of(Diagnostic error) {
    return switch (error.code().map(ErrorCode::text).orElse("")) {
      case "E0381" -> "a variable must have a value before it is used";
      case "E0382" -> "a value that was moved away may not be used again";
      case "E0384" -> "a variable without `mut` gets its value once";
      case "E0499" -> "of mutable borrows of a value there is one at a time";
      case "E0502" -> "while a value is borrowed as immutable nobody may change it";
      case "E0503", "E0506" -> "a borrowed value may not be changed or used by others";
      case "E0505" -> "a value may not move away while it is borrowed";
      case "E0507", "E0508", "E0509" -> "only an owner may give a value away";
      case "E0510" -> "what a match looks at may not change while it looks";
      case "E0515" -> "a function may not return a reference to what dies with it";
      case "E0594", "E0596" -> "only what is declared `mut` may be changed";
      case "E0597" -> "a reference may not outlive what it refers to";
      case "E0713", "E0716" -> "a reference may not outlive the temporary it refers to";
      case "E0373" -> "a closure that outlives the function must own what it uses";
      case "E0521" -> "borrowed data may not get out of where it is borrowed";
      default -> "a reference must live as long as its type says";
    };
  }
}
