/// The bytes of the simulated computer: one 64-bit address space, what each byte is worth, and who
/// allocated it.
///
/// Knows neither statements nor frames' meanings. Start reading at
/// [freehold.machine.memory.AddressSpace], [freehold.machine.memory.Allocation] and
/// [freehold.machine.memory.MemoryImage].
package freehold.machine.memory;
