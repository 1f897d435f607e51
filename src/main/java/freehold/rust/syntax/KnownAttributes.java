package freehold.rust.syntax;

import freehold.source.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which attributes there are (rustc_feature::builtin_attrs): a misspelt one is an error.
final class KnownAttributes {
  private static final Set<String> NAMES =
      Set.of(
          ("allow warn deny forbid expect cfg cfg_attr test bench ignore should_panic derive"
                  + " automatically_derived macro_export macro_use proc_macro proc_macro_derive"
                  + " proc_macro_attribute deprecated must_use inline cold no_mangle export_name"
                  + " link link_name link_section link_ordinal no_link no_main no_std no_core"
                  + " no_implicit_prelude no_builtins path recursion_limit type_length_limit repr"
                  + " target_feature track_caller used global_allocator windows_subsystem doc"
                  + " crate_name crate_type feature non_exhaustive debugger_visualizer"
                  + " instruction_set panic_handler alloc_error_handler naked coverage optimize"
                  + " may_dangle fundamental lang marker thread_local unstable stable coroutine"
                  + " collapse_debuginfo unsafe default rustfmt clippy ffi_pure ffi_const linkage"
                  + " no_sanitize sanitize test_case test_runner reexport_test_harness_main"
                  + " cfg_eval cfg_accessible derive_const global_asm allow_internal_unstable"
                  + " allow_internal_unsafe const_trait do_not_recommend type_const loop_match"
                  + " const_continue deprecated_safe needs_allocator needs_panic_runtime"
                  + " panic_runtime compiler_builtins profiler_runtime prelude_import"
                  + " pointee intrinsic define_opaque align pin_v2 splat"
                  + " custom_mir cmse_nonsecure_entry non_lifetime_binders")
              .split(" "));
  private static final Set<String> TOOLS =
      Set.of("rustfmt", "clippy", "diagnostic", "miri", "rust_analyzer");

  private KnownAttributes() {}

  /// What is wrong with an attribute's name.
  static Optional<Diagnostic> problem(Attribute attribute) {
    List<String> path = List.of(attribute.name().split("::"));
    String first = path.getFirst();
    if (path.size() > 1) {
      boolean standard = first.equals("core") || first.equals("std");
      return TOOLS.contains(first) || standard
          ? Optional.empty()
          : Optional.of(
              Diagnostic.error(
                  "E0433",
                  "failed to resolve: use of unresolved module or unlinked crate `" + first + "`",
                  attribute.span()));
    }
    return NAMES.contains(first) || first.startsWith("rustc_") || first.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.uncoded(
                "cannot find attribute `" + first + "` in this scope", attribute.span()));
  }
}
