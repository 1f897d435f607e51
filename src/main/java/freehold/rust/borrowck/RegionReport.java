package freehold.rust.borrowck;

import freehold.mir.Body;
import freehold.mir.type.Region;
import freehold.mir.type.Type;
import freehold.source.Diagnostic;
import freehold.source.Span;

/// The words for lifetimes that may not live long enough: E0521, E0621, E0309, E0310, E0311, and
/// the error without a code.
final class RegionReport {
  private final Body body;
  private final UniversalRegions universal;

  RegionReport(Body body, UniversalRegions universal) {
    this.body = body;
    this.universal = universal;
  }

  Diagnostic of(RegionFault fault) {
    return switch (fault) {
      case RegionFault.Lifetimes lifetimes -> lifetimes(lifetimes);
      case RegionFault.Parameter parameter -> parameter(parameter);
    };
  }

  private Diagnostic lifetimes(RegionFault.Lifetimes fault) {
    int longer = fault.longer();
    int shorter = fault.shorter();
    if (isUnnamedParameter(longer) && isNamed(shorter)) {
      return explicit(longer, shorter, fault.cause());
    }
    if (isUnnamedParameter(shorter) && isNamed(longer)) {
      return explicit(shorter, longer, fault.cause());
    }
    boolean argument = fault.cause().kind() == Cause.Kind.ARGUMENT;
    boolean escapes = shorter == RegionGraph.STATIC && argument;
    return escapes && universal.parameterWith(longer) >= 0 ? escaping(fault) : general(fault);
  }

  /// Whether a lifetime was left out in the type of a parameter, and it is not also that of `self`
  /// or of the result: then writing it is what mends the error.
  private boolean isUnnamedParameter(int region) {
    int parameter = universal.parameterWith(region);
    return universal.lifetime(region) instanceof Region.Elided
        && parameter >= 0
        && !name(parameter).equals("self")
        && !universal.isReturned(region);
  }

  private boolean isNamed(int region) {
    return universal.lifetime(region) instanceof Region.Parameter;
  }

  private String name(int parameter) {
    return body.locals().get(parameter + 1).name();
  }

  private Span span(int parameter) {
    return body.locals().get(parameter + 1).span();
  }

  private Diagnostic explicit(int unnamed, int named, Cause cause) {
    int parameter = universal.parameterWith(unnamed);
    String lifetime = text(named, 0);
    String what =
        name(parameter).isEmpty() ? "parameter type" : "the type of `" + name(parameter) + "`";
    return Diagnostic.error("E0621", "explicit lifetime required in " + what, cause.span())
        .label(cause.span(), "lifetime " + lifetime + " required")
        .label(span(parameter), "add explicit lifetime " + lifetime + " to this type");
  }

  private Diagnostic escaping(RegionFault.Lifetimes fault) {
    int parameter = universal.parameterWith(fault.longer());
    String what = "`" + name(parameter) + "`";
    boolean reference = universal.parameter(parameter) instanceof Type.Reference;
    Diagnostic diagnostic =
        Diagnostic.error(
                "E0521", "borrowed data escapes outside of " + kind(), fault.cause().span())
            .label(fault.cause().span(), what + " escapes the " + kind() + " body here")
            .label(
                span(parameter),
                what
                    + (reference ? " is a reference that is" : " has borrows that are")
                    + " only valid in the "
                    + kind()
                    + " body");
    return diagnostic.note(demand(fault));
  }

  private Diagnostic general(RegionFault.Lifetimes fault) {
    boolean returned = fault.cause().kind() == Cause.Kind.RETURN;
    String remark =
        returned && fault.shorter() != RegionGraph.STATIC
            ? kind()
                + " was supposed to return data with lifetime "
                + text(fault.shorter(), 2)
                + " but it is returning data with lifetime "
                + text(fault.longer(), 1)
            : demand(fault);
    Diagnostic diagnostic =
        Diagnostic.uncoded("lifetime may not live long enough", fault.cause().span())
            .label(fault.cause().span(), remark);
    return unnamed(unnamed(diagnostic, fault.longer(), 1), fault.shorter(), 2);
  }

  private Diagnostic unnamed(Diagnostic diagnostic, int region, int number) {
    int parameter = universal.parameterWith(region);
    return universal.lifetime(region) instanceof Region.Elided && parameter >= 0
        ? diagnostic.label(
            span(parameter), "let's call the lifetime of this reference `'" + number + "`")
        : diagnostic;
  }

  private String demand(RegionFault.Lifetimes fault) {
    String what =
        switch (fault.cause().kind()) {
          case RETURN -> "returning this value ";
          case ANNOTATION -> "type annotation ";
          case CAST -> "coercion ";
          case ARGUMENT -> "argument ";
          case ASSIGNMENT -> "assignment ";
          case CAPTURE -> "closure capture ";
          case BOUND, BORING -> "";
        };
    return what
        + "requires that "
        + text(fault.longer(), 1)
        + " must outlive "
        + text(fault.shorter(), 2);
  }

  /// @param number names a lifetime that has no name
  private String text(int region, int number) {
    return switch (universal.lifetime(region)) {
      case Region.Parameter(int index, String name) -> "`'" + name + "`";
      case Region.Static s -> "`'static`";
      case Region.Elided e -> "`'" + number + "`";
      case Region.Erased e -> "`'_`";
      case Region.Bound(String name) -> "`'" + name + "`";
      case Region.Variable v -> "`'_`";
    };
  }

  private String kind() {
    boolean method = body.argumentCount() > 0 && name(0).equals("self");
    return method ? "method" : body.name().contains("::") ? "associated function" : "function";
  }

  private Diagnostic parameter(RegionFault.Parameter fault) {
    Span span = fault.cause().span();
    String name = "`" + fault.parameter().name() + "`";
    String code =
        switch (universal.lifetime(fault.shorter())) {
          case Region.Static s -> "E0310";
          case Region.Elided e -> "E0311";
          case Region r -> "E0309";
        };
    String message = "the parameter type " + name + " may not live long enough";
    String lifetime =
        fault.shorter() == RegionGraph.STATIC
            ? "the static lifetime"
            : "the lifetime " + text(fault.shorter(), 1);
    return Diagnostic.error(code, message, span)
        .label(span, "the parameter type " + name + " must be valid for " + lifetime + "...")
        .note(
            "...so that the type "
                + name
                + " will meet its required lifetime bounds; consider adding a bound to it");
  }
}
