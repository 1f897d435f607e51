package freehold.c.preprocess;

import java.util.Set;

/// The headers that the C standard and POSIX promise, so that one that we lack is told from one
/// that nobody has.
final class StandardHeaders {
  private static final Set<String> NAMES =
      Set.of(
          "assert.h",
          "complex.h",
          "ctype.h",
          "errno.h",
          "fenv.h",
          "float.h",
          "inttypes.h",
          "iso646.h",
          "limits.h",
          "locale.h",
          "math.h",
          "setjmp.h",
          "signal.h",
          "stdalign.h",
          "stdarg.h",
          "stdatomic.h",
          "stdbool.h",
          "stddef.h",
          "stdint.h",
          "stdio.h",
          "stdlib.h",
          "stdnoreturn.h",
          "string.h",
          "strings.h",
          "tgmath.h",
          "threads.h",
          "time.h",
          "uchar.h",
          "wchar.h",
          "wctype.h",
          "unistd.h",
          "pthread.h",
          "sys/types.h",
          "sys/time.h",
          "sys/stat.h",
          "sys/mman.h",
          "sys/wait.h",
          "fcntl.h",
          "alloca.h",
          "malloc.h");

  private StandardHeaders() {}

  static boolean contains(String name) {
    return NAMES.contains(name);
  }
}
