package freehold.rust.borrowck;

import freehold.mir.Body;
import freehold.mir.LocalId;
import freehold.mir.Place;
import freehold.source.Diagnostic;
import freehold.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words for E0594 and E0596.
final class MutabilityReport {
  private final Body body;

  MutabilityReport(Body body) {
    this.body = body;
  }

  /// Several borrows of one variable are one error, at its declaration.
  List<Diagnostic> of(List<MutabilityCheck.Fault> faults) {
    Map<LocalId, List<MutabilityCheck.Fault>> borrows = new LinkedHashMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (MutabilityCheck.Fault fault : faults) {
      if (fault.blame() instanceof MutabilityCheck.Blame.NotMut(LocalId local)
          && !fault.assigns()) {
        borrows.computeIfAbsent(local, l -> new ArrayList<>()).add(fault);
      } else {
        diagnostics.add(of(fault));
      }
    }
    borrows.values().forEach(same -> diagnostics.add(together(same)));
    return diagnostics;
  }

  private Diagnostic together(List<MutabilityCheck.Fault> faults) {
    Diagnostic first = of(faults.getFirst());
    if (faults.size() == 1) {
      return first;
    }
    LocalId local = ((MutabilityCheck.Blame.NotMut) faults.getFirst().blame()).local();
    Diagnostic whole =
        Diagnostic.error("E0596", first.message(), body.local(local).span())
            .label(body.local(local).span(), "not mutable");
    for (MutabilityCheck.Fault fault : faults) {
      whole = whole.label(fault.access().span(), "cannot borrow as mutable");
    }
    return first.notes().stream().reduce(whole, Diagnostic::note, (a, b) -> b);
  }

  private Diagnostic of(MutabilityCheck.Fault fault) {
    boolean borrows = !fault.assigns();
    Span span = fault.access().span();
    String what = PlaceText.quoted(body, fault.access().place());
    String code = borrows ? "E0596" : "E0594";
    String doing =
        borrows
            ? "cannot borrow " + (what.equals("value") ? "data" : what) + " as mutable"
            : "cannot assign to " + (what.equals("value") ? "data" : what);
    String message = doing + reason(fault.blame(), borrows);
    return label(Diagnostic.error(code, message, span), fault, borrows);
  }

  private String reason(MutabilityCheck.Blame blame, boolean borrows) {
    return switch (blame) {
      case MutabilityCheck.Blame.NotMut(var local) ->
          ", as `" + body.local(local).name() + "` is not declared as mutable";
      case MutabilityCheck.Blame.Behind(Place reference, boolean raw) ->
          (borrows ? ", as it is behind a " : ", which is behind a ")
              + (raw ? "`*const` pointer" : "`&` reference");
      case MutabilityCheck.Blame.InFnClosure(String name) ->
          ", as " + "it is" + " a captured variable in a `Fn` closure";
      case MutabilityCheck.Blame.CapturedNotMut(String name) ->
          ", as " + (borrows ? "it" : "`" + name + "`") + " is not declared as mutable";
      case MutabilityCheck.Blame.StaticItem(var definition) ->
          ", as `" + definition.path() + "` is an immutable static item";
    };
  }

  private Diagnostic label(Diagnostic diagnostic, MutabilityCheck.Fault fault, boolean borrows) {
    Span span = fault.access().span();
    String plain = borrows ? "cannot borrow as mutable" : "cannot assign";
    return switch (fault.blame()) {
      case MutabilityCheck.Blame.NotMut(var local) ->
          diagnostic
              .label(span, plain)
              .note("consider changing this to be mutable: `mut " + body.local(local).name() + "`");
      case MutabilityCheck.Blame.Behind(Place reference, boolean raw) ->
          diagnostic.label(
              span,
              PlaceText.of(body, reference).map(text -> behind(text, raw, borrows)).orElse(plain));
      case MutabilityCheck.Blame.InFnClosure f -> diagnostic.label(span, plain);
      case MutabilityCheck.Blame.CapturedNotMut f -> diagnostic.label(span, plain);
      case MutabilityCheck.Blame.StaticItem f -> diagnostic.label(span, plain);
    };
  }

  private static String behind(String reference, boolean raw, boolean borrows) {
    return "`"
        + reference
        + (raw ? "` is a `*const` pointer" : "` is a `&` reference")
        + ", so "
        + (borrows
            ? "the data it refers to cannot be borrowed as mutable"
            : "the data it refers to cannot be written");
  }
}
