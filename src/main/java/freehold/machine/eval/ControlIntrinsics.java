package freehold.machine.eval;

import freehold.machine.code.Addresses;
import freehold.machine.code.IntrinsicCall;
import freehold.machine.memory.Memory;
import freehold.machine.state.Fault;
import freehold.mir.FunctionId;
import freehold.mir.VTable;
import freehold.mir.type.Layout;
import freehold.mir.type.Substitution;
import freehold.mir.type.Type;
import freehold.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Calls, panics, input and output.
final class ControlIntrinsics {
  private final Processor processor;
  private final IntrinsicEval arguments;

  ControlIntrinsics(Processor processor, IntrinsicEval arguments) {
    this.processor = processor;
    this.arguments = arguments;
  }

  void dropInPlace(IntrinsicCall call) {
    Processor p = processor;
    Type type = call.types().getFirst();
    boolean dynamic = type instanceof Type.Dynamic;
    if (dynamic) {
      long glue = p.memory.load(arguments.second[0], 8);
      if (glue == 0) {
        return;
      }
      p.calls.enterPointer(glue);
    } else {
      FunctionId glue = p.loaded.program().dropGlue().get(type);
      if (glue == null) {
        glue = p.loaded.program().dropGlue().get(Substitution.erase(type));
      }
      if (glue == null) {
        return;
      }
      p.calls.enter(glue.index());
    }
    storePointer(0, !dynamic && p.loaded.program().layouts().isUnsized(type));
    p.calls.call(call.site(), CallEval.NORMAL);
  }

  /// An argument of the intrinsic becomes the first one of the call.
  private void storePointer(int argument, boolean fat) {
    Memory memory = processor.memory;
    long to = processor.calleeFrame + processor.callee.layout().offset(1);
    memory.storePointer(to, arguments.value[argument], arguments.provenance[argument]);
    if (fat) {
      memory.storePointer(to + 8, arguments.second[argument], arguments.secondProvenance[argument]);
    }
  }

  /// The closure is moved into the callee's first argument; the tuple's fields follow, as one
  /// argument or as several.
  void callOnce(IntrinsicCall call) {
    Processor p = processor;
    if (!(call.types().getFirst() instanceof Type.Dynamic)) {
      throw MachineFault.of(
          Fault.Kind.UNSUPPORTED, "call_once_unsized of " + call.types().getFirst().text());
    }
    long method = p.memory.load(arguments.second[0] + 8L * VTable.HEADER_SLOTS, 8);
    p.calls.enterPointer(method);
    int size = p.callee.layout().sizeOf(1);
    long self = arguments.value[0];
    p.checkRead(self, arguments.provenance[0], size);
    p.memory.copy(self, p.calleeFrame + p.callee.layout().offset(1), size);
    tuple(call);
    p.calls.call(call.site(), CallEval.NORMAL);
  }

  private void tuple(IntrinsicCall call) {
    Processor p = processor;
    if (!(call.argumentTypes().get(1) instanceof Type.Tuple(List<Type> elements))
        || elements.isEmpty()) {
      return;
    }
    var layouts = p.loaded.program().layouts();
    Layout tuple = layouts.layoutOf(call.argumentTypes().get(1));
    long from = arguments.value[1];
    var body = p.callee.body();
    boolean whole =
        body.argumentCount() == 2
            && body.locals().get(2).type() instanceof Type.Tuple(List<Type> same)
            && same.size() == elements.size();
    if (whole) {
      p.memory.copy(from, p.calleeFrame + p.callee.layout().offset(2), tuple.size());
      return;
    }
    for (int i = 0; i < elements.size(); i++) {
      p.memory.copy(
          from + tuple.offsets().get(i),
          p.calleeFrame + p.callee.layout().offset(i + 2),
          layouts.layoutOf(elements.get(i)).size());
    }
  }

  void callerLocation(IntrinsicCall call) {
    Processor p = processor;
    Span span = p.panics.callerSpan();
    byte[] name = span.file().name().getBytes(StandardCharsets.UTF_8);
    Addresses.Anchor anchor = p.loaded.literal(name);
    List<Long> offsets = call.resultLayout().offsets();
    p.checkWrite(p.destination, p.destinationProvenance, call.resultLayout().size());
    long text = p.destination + offsets.get(0);
    p.memory.storePointer(text, anchor.address(), anchor.provenance());
    p.memory.store(text + 8, name.length, 8);
    p.memory.store(p.destination + offsets.get(1), span.line(), 4);
    p.memory.store(p.destination + offsets.get(2), span.column(), 4);
  }

  void beginPanic(IntrinsicCall call) {
    byte[] text = read(arguments.value[0], arguments.provenance[0], arguments.second[0]);
    processor.panics.begin(new String(text, StandardCharsets.UTF_8), call.site());
  }

  private byte[] read(long address, long provenance, long length) {
    processor.checkRead(address, provenance, length);
    byte[] bytes = new byte[(int) length];
    processor.memory.read(address, bytes, 0, bytes.length);
    return bytes;
  }

  void catchUnwind(IntrinsicCall call) {
    Processor p = processor;
    p.calls.enterPointer(arguments.value[0]);
    long to = p.calleeFrame + p.callee.layout().offset(1);
    p.memory.storePointer(to, arguments.value[1], arguments.provenance[1]);
    p.calls.call(call.site(), CallEval.CATCH);
  }

  void unreachable() {
    throw MachineFault.of(Fault.Kind.UNREACHABLE, "reached what was promised to be unreachable");
  }

  void printBytes() {
    byte[] bytes = read(arguments.value[1], arguments.provenance[1], arguments.value[2]);
    for (int i = 0; i < bytes.length; i++) {
      if (!processor.memory.isInitialised(arguments.value[1] + i, 1)) {
        processor.missing(arguments.value[1] + i, arguments.provenance[1], 1);
      }
    }
    arguments.print((int) arguments.value[0], bytes);
  }

  void readBytes(IntrinsicCall call) {
    Processor p = processor;
    int count = (int) Math.min(arguments.value[1], p.input.length - p.inputs);
    p.checkWrite(arguments.value[0], arguments.provenance[0], count);
    byte[] bytes = java.util.Arrays.copyOfRange(p.input, p.inputs, p.inputs + count);
    p.memory.write(arguments.value[0], bytes);
    p.inputs += count;
    if (p.recorder != null) {
      p.recorder.read(count);
    }
    arguments.word(call, count);
  }
}
