package freehold.machine.memory;

import freehold.mir.FunctionId;
import freehold.mir.Location;

/// An instruction of the program: a statement or terminator of a function.
public record Site(FunctionId function, Location location) {
  @Override
  public String toString() {
    return function + ":" + location;
  }
}
