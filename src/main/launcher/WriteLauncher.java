import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes `target/freehold` and `target/freehold.bat`, which start on the JDK that runs this.
///
/// The launchers take their classes and jars by absolute path, so they may be called from any
/// folder. `FREEHOLD_JAVA` names another `java` than the one of the build.
void main(String[] arguments) throws IOException {
  Path target = Path.of(arguments[0]).toAbsolutePath();
  String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  String classPath =
      target.resolve("classes")
          + File.pathSeparator
          + Files.readString(target.resolve("launcher.classpath")).strip();
  List<String> options =
      new ArrayList<>(
          List.of(
              "--enable-native-access=ALL-UNNAMED",
              "-XX:+UseSerialGC",
              "-XX:+AutoCreateSharedArchive",
              "-XX:SharedArchiveFile=" + target.resolve("freehold.jsa"),
              "-Xshare:auto",
              "-Xlog:disable",
              "-Xlog:all=off",
              "-Xss8m",
              "-Dstdout.encoding=UTF-8",
              "-Dstderr.encoding=UTF-8",
              "-Dfile.encoding=UTF-8"));
  options.add("-Dfreehold.target=" + target);
  Path unix = target.resolve("freehold");
  Files.writeString(unix, shell(java, classPath, options));
  unix.toFile().setExecutable(true, false);
  Files.writeString(target.resolve("freehold.bat"), batch(java, classPath, options));
}

String shell(String java, String classPath, List<String> options) {
  StringBuilder script = new StringBuilder("#!/bin/sh\n");
  script.append("exec \"${FREEHOLD_JAVA:-").append(java).append("}\"");
  options.forEach(option -> script.append(" \\\n  '").append(option).append("'"));
  script.append(" \\\n  -classpath '").append(classPath).append("'");
  return script.append(" \\\n  freehold.cli.Main \"$@\"\n").toString();
}

String batch(String java, String classPath, List<String> options) {
  StringBuilder script = new StringBuilder("@echo off\r\n");
  script.append("if not defined FREEHOLD_JAVA set \"FREEHOLD_JAVA=").append(java).append("\"\r\n");
  script.append("\"%FREEHOLD_JAVA%\"");
  options.forEach(option -> script.append(" \"").append(option).append("\""));
  script.append(" -classpath \"").append(classPath).append("\"");
  return script.append(" freehold.cli.Main %*\r\n").toString();
}
