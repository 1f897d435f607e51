package freehold.machine.state;

import freehold.machine.memory.AddressSpace;
import freehold.machine.memory.Site;
import freehold.mir.BasicBlock;
import freehold.mir.BlockId;
import freehold.mir.Body;
import freehold.mir.FunctionId;
import freehold.mir.Location;
import freehold.mir.Program;
import freehold.source.Span;
import java.util.Arrays;
import java.util.List;

/// Where the instructions of a program lie: every statement and terminator of every function has
/// its address in the text segment. An instruction's index counts from 0 over the whole program.
public final class CodeMap {
  private final Program program;

  /// First instruction of each function, and one past the last; functions begin at multiples of 4.
  private final int[] starts;

  public CodeMap(Program program) {
    this.program = program;
    List<Body> functions = program.functions();
    starts = new int[functions.size() + 1];
    for (int i = 0; i < functions.size(); i++) {
      int length = 0;
      for (BasicBlock block : functions.get(i).blocks()) {
        length += block.statements().size() + 1;
      }
      starts[i + 1] = starts[i] + (length + 3 & ~3);
    }
  }

  public int firstInstruction(int function) {
    return starts[function];
  }

  /// How many instructions of 4 bytes the text segment has.
  public int instructionCount() {
    return starts[starts.length - 1];
  }

  public long addressOf(FunctionId function) {
    return addressOf(starts[function.index()]);
  }

  public long addressOf(int instruction) {
    return AddressSpace.TEXT + (long) instruction * AddressSpace.INSTRUCTION_SIZE;
  }

  public long addressOf(Site site) {
    return addressOf(instructionAt(site));
  }

  public int instructionAt(Site site) {
    int index = starts[site.function().index()];
    Body body = program.function(site.function());
    for (int block = 0; block < site.location().block().index(); block++) {
      index += body.blocks().get(block).statements().size() + 1;
    }
    return index + site.location().statementIndex();
  }

  /// The function whose instructions an index falls into.
  public int functionOf(int instruction) {
    int found = Arrays.binarySearch(starts, instruction);
    int function = found >= 0 ? found : -found - 2;
    while (function + 1 < starts.length - 1 && starts[function + 1] == instruction) {
      function++;
    }
    return function;
  }

  /// The function that begins at an address, or -1.
  public int functionAt(long address) {
    long index = (address - AddressSpace.TEXT) / AddressSpace.INSTRUCTION_SIZE;
    if (address < AddressSpace.TEXT || index >= instructionCount()) {
      return -1;
    }
    int function = functionOf((int) index);
    return addressOf(starts[function]) == address ? function : -1;
  }

  public Site siteOf(int instruction) {
    int function = functionOf(instruction);
    int rest = instruction - starts[function];
    List<BasicBlock> blocks = program.functions().get(function).blocks();
    for (int block = 0; block < blocks.size(); block++) {
      int length = blocks.get(block).statements().size() + 1;
      if (rest < length) {
        return new Site(new FunctionId(function), new Location(new BlockId(block), rest));
      }
      rest -= length;
    }
    throw new IllegalArgumentException("instruction " + instruction);
  }

  /// The source of an instruction that is counted within its function.
  public Span spanOf(int function, int step) {
    Site site = siteOf(starts[function] + step);
    return program.function(site.function()).sourceAt(site.location()).span();
  }
}
