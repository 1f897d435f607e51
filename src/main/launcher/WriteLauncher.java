import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Writes `target/freehold` and `target/freehold.bat`, which start on the JDK that runs this, and
/// an AOT cache of the classes that a run needs, so that they start fast.
///
/// The launchers take their jars by absolute path, so they may be called from any folder.
/// `FREEHOLD_JAVA` names another `java` than the one of the build; the cache is then passed over.
void main(String[] arguments) throws IOException, InterruptedException {
  Path target = Path.of(arguments[0]).toAbsolutePath();
  String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  String classPath =
      target.resolve(arguments[1])
          + File.pathSeparator
          + Files.readString(target.resolve("launcher.classpath")).strip();
  Path cache = target.resolve("freehold.aot");
  Files.deleteIfExists(cache);
  train(java, classPath, cache, target.resolveSibling("samples"), target);
  List<String> options = new ArrayList<>(options());
  options.add("-XX:AOTCache=" + cache);
  options.add("-XX:AOTMode=auto");
  Path unix = target.resolve("freehold");
  Files.writeString(unix, shell(java, classPath, options));
  unix.toFile().setExecutable(true, false);
  Files.writeString(target.resolve("freehold.bat"), batch(java, classPath, options));
}

List<String> options() {
  return List.of(
      "--enable-native-access=ALL-UNNAMED",
      "-XX:+UseSerialGC",
      // A start makes about 100 MB of trees and types; a young space that holds them spares the
      // copying collection in the midst of it.
      "-Xms320m",
      "-XX:NewSize=192m",
      "-Xlog:disable",
      "-Xlog:all=off",
      "-Xss8m",
      "-Dstdout.encoding=UTF-8",
      "-Dstderr.encoding=UTF-8",
      "-Dfile.encoding=UTF-8");
}

/// Runs the samples and a film once, so that the cache knows what they load. A build without the cache is
/// slower to start and right all the same.
void train(String java, String classPath, Path cache, Path samples, Path target)
    throws IOException, InterruptedException {
  Path list = target.resolve("training.txt");
  try (var files = Files.walk(samples)) {
    List<String> names =
        files.map(Path::toString).filter(name -> name.endsWith(".rs")).sorted().toList();
    Files.write(list, names);
  }
  List<String> command = new ArrayList<>(List.of(java));
  command.addAll(options());
  command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-classpath", classPath));
  Path film = target.resolve("training.png");
  command.addAll(List.of("freehold.cli.Training", list.toString(), film.toString()));
  Process process =
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(target.resolve("training.log").toFile())
          .start();
  if (!process.waitFor(120, TimeUnit.SECONDS)) {
    process.destroyForcibly();
  }
}

/// These end after a second or two, before the optimising compiler has paid for itself: without it
/// they take two thirds of the time.
List<String> shortCommands() {
  return List.of("check", "mir", "run", "scene", "trace");
}

String shell(String java, String classPath, List<String> options) {
  StringBuilder script = new StringBuilder("#!/bin/sh\ntier=4\n");
  script.append("case \"$1 $2\" in\n  'run --batch') ;;\n");
  shortCommands().forEach(name -> script.append("  '").append(name).append(" '*) tier=1 ;;\n"));
  script.append("esac\nexec \"${FREEHOLD_JAVA:-").append(java).append("}\"");
  options.forEach(option -> script.append(" \\\n  '").append(option).append("'"));
  script.append(" \\\n  \"-XX:TieredStopAtLevel=$tier\"");
  script.append(" \\\n  -classpath '").append(classPath).append("'");
  return script.append(" \\\n  freehold.cli.Main \"$@\"\n").toString();
}

String batch(String java, String classPath, List<String> options) {
  StringBuilder script = new StringBuilder("@echo off\r\nsetlocal\r\n");
  script.append("if not defined FREEHOLD_JAVA set \"FREEHOLD_JAVA=").append(java).append("\"\r\n");
  script.append("set TIER=4\r\n");
  shortCommands()
      .forEach(name -> script.append("if \"%~1\"==\"" + name + "\" set TIER=1\r\n"));
  script.append("if \"%~1 %~2\"==\"run --batch\" set TIER=4\r\n");
  script.append("\"%FREEHOLD_JAVA%\" -XX:TieredStopAtLevel=%TIER%");
  options.forEach(option -> script.append(" \"").append(option).append("\""));
  script.append(" -classpath \"").append(classPath).append("\"");
  return script.append(" freehold.cli.Main %*\r\n").toString();
}
