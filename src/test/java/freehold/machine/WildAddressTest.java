package freehold.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import freehold.machine.memory.AddressSpace;
import freehold.machine.memory.ByteState;
import freehold.machine.memory.MemoryImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever looks at a wild address sees nothing, and nothing breaks.
class WildAddressTest {
  @ParameterizedTest
  @ValueSource(
      longs = {
        0,
        1,
        AddressSpace.TEXT,
        AddressSpace.STATIC - 1,
        AddressSpace.HEAP + (1L << 36),
        AddressSpace.STACK_TOP,
        AddressSpace.STACK_TOP + 4096,
        AddressSpace.STACK_TOP - AddressSpace.STACK_STRIDE,
        -1,
        Long.MIN_VALUE,
        Long.MAX_VALUE
      })
  void nothingIsThere(long address) {
    Machine machine = new Machine(Programs.heapLoop(3), MachineLimits.DEFAULT, new byte[0]);
    machine.run(10);
    MemoryImage memory = machine.capture().memory();
    assertEquals(ByteState.ABSENT, memory.stateAt(address));
    assertEquals(0, memory.bytes(address, 16)[0]);
    assertEquals(0, memory.heapBlockAt(address & -16));
  }
}
