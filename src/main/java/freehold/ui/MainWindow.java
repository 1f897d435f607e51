package freehold.ui;

import freehold.driver.Drafts;
import freehold.driver.Engine;
import freehold.driver.Opened;
import freehold.driver.Samples;
import freehold.driver.SourceText;
import freehold.driver.Stride;
import freehold.driver.Travel;
import freehold.scene.Detail;
import freehold.scene.Scene;
import freehold.scene.Track;
import freehold.source.Diagnostic;
import freehold.ui.theme.Face;
import freehold.ui.theme.Palette;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Duration;

/// The whole window: joins the editor, the picture and the timeline to a player.
public final class MainWindow implements Commands, Player.Stage {
  private static final Duration DEBOUNCE = Duration.millis(250);

  private final TopBar bar = new TopBar(this);
  private final Panels panels = new Panels(bar, this::runAnyway);
  private final Player player;
  private final PlayLoop loop;
  private final Document document;
  private final PauseTransition debounce = new PauseTransition(DEBOUNCE);
  private Chooser chooser = Chooser.ofPlatform();
  private Palette desk = Palette.LIGHT;
  private boolean isProjecting;
  private Track track = new Track(0, true, List.of());
  private boolean isAtEnd;
  private boolean isWarned;
  private Optional<Scene> scene = Optional.empty();

  public MainWindow(Engine engine, Drafts drafts) {
    Face.loadAll();
    player = new Player(engine, this);
    document = new Document(drafts);
    loop = new PlayLoop(() -> go(Travel.FORWARD));
    String sheet = MainWindow.class.getResource("/freehold/ui/window.css").toExternalForm();
    panels.getStylesheets().add(sheet);
    panels.setPalette(desk);
    panels.code().onEdit(this::edited);
    panels.timeline().onWanted(player::goTo);
    panels.memory().onHover(id -> panels.code().setHoveredLine(panels.lineOf(id, scene)));
    panels.timeline().onHalt(player::pause, player::resume);
    debounce.setOnFinished(_ -> recompile());
    Keys keys = new Keys(this);
    panels.addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
    panels.setOnDragOver(MainWindow::accept);
    panels.setOnDragDropped(this::dropped);
    new Watch(player, this::grown).start();
  }

  public Parent root() {
    return panels;
  }

  void setChooser(Chooser chooser) {
    this.chooser = chooser;
  }

  Panels panels() {
    return panels;
  }

  Player player() {
    return player;
  }

  Document document() {
    return document;
  }

  /// Opens a file; what cannot be read is said in the narration card, and nothing is lost.
  public void open(Path file) {
    if (!keepDraft()) {
      return;
    }
    try {
      load(document.open(file), false);
    } catch (SourceText.Unreadable problem) {
      panels.narration().say("Not opened", "file", problem.getMessage());
    }
  }

  @Override
  public void openSample(Samples.Sample sample) {
    if (keepDraft()) {
      load(document.open(sample), sample.isUnchecked());
    }
  }

  /// Shows what came of a text without asking the engine, for films.
  public void present(Opened opened, Stride stride, Detail detail) {
    panels.code().load(opened.name(), opened.text());
    bar.setName(opened.name(), false);
    bar.select(stride);
    bar.select(detail);
    opened(opened);
  }

  /// From here on changes wait for `paintAt`, for films.
  public void stopAnimating() {
    panels.setDirected();
  }

  /// Draws the way between the last two scenes at a time from 0 to 1.
  public void paintAt(double time) {
    panels.memory().paintAt(time);
  }

  private void load(String text, boolean unchecked) {
    loop.stop();
    panels.code().load(document.name(), text);
    bar.setName(document.name(), document.isChanged(text));
    if (unchecked) {
      player.openAnyway(document.name(), text);
    } else {
      player.open(document.name(), text, false);
    }
  }

  private void edited(String text) {
    loop.stop();
    bar.setName(document.name(), document.isChanged(text));
    debounce.playFromStart();
  }

  private void recompile() {
    keepDraft();
    player.open(document.name(), panels.code().text(), true);
  }

  /// Keeps what was typed; says so and returns false if it cannot be kept, as on a full disk.
  private boolean keepDraft() {
    Optional<String> problem = document.keepDraft(panels.code().text());
    panels
        .banner()
        .warn(problem.map(words -> "Not kept: " + words + ". Save it somewhere else first."));
    return problem.isEmpty();
  }

  @Override
  public void runAgain() {
    loop.stop();
    player.open(document.name(), panels.code().text(), false);
  }

  @Override
  public void runAnyway() {
    loop.stop();
    player.openAnyway(document.name(), panels.code().text());
  }

  @Override
  public void opened(Opened opened) {
    List<Diagnostic> diagnostics = opened.diagnostics();
    panels.code().setDiagnostics(diagnostics);
    panels.banner().show(opened);
    panels.memory().setOpacity(opened.playback().isEmpty() ? 0.35 : 1);
    if (opened.playback().isEmpty()) {
      Optional<Diagnostic> first = diagnostics.stream().filter(Diagnostic::isError).findFirst();
      boolean isOurs = first.map(Diagnostic::isUnsupported).orElse(false);
      String words = first.map(Diagnostic::message).orElse("The program cannot be run.");
      panels.narration().say("Not run", isOurs ? "not supported yet" : "rejected", words);
    }
  }

  @Override
  public void show(Scene next, Track grown) {
    track = grown;
    isAtEnd = next.moment().isOver();
    scene = Optional.of(next);
    panels.memory().show(next);
    panels.banner().offer(isAtEnd && player.offersToGoOn());
    panels.narration().show(next);
    panels.code().setCurrent(next.moment().span(), next.closingLines());
    panels.timeline().show(next.moment(), grown);
    panels.showOutput(next.output());
    if (isAtEnd) {
      loop.stop();
      bar.setPlaying(false);
    }
  }

  private void grown(Track longer) {
    if (longer.steps() != track.steps() || longer.isComplete() != track.isComplete()) {
      track = longer;
      panels.timeline().grow(longer, player.status());
    }
  }

  @Override
  public void failed(String words) {
    loop.stop();
    panels.narration().say("Not shown", "bug", words);
  }

  @Override
  public void go(Travel way) {
    player.travel(way);
  }

  @Override
  public void toCursor() {
    player.toLine(Set.of(panels.code().caretLine()), true);
  }

  @Override
  public void toBreakpoint() {
    player.toLine(panels.code().breakpoints(), true);
  }

  @Override
  public void togglePlay() {
    loop.toggle();
    bar.setPlaying(loop.isRunning());
  }

  @Override
  public void setSpeed(double speed) {
    loop.setSpeed(speed);
  }

  @Override
  public void setStride(Stride stride) {
    bar.select(stride);
    player.setStride(stride);
  }

  @Override
  public void setDetail(Detail detail) {
    bar.select(detail);
    player.setDetail(detail);
  }

  @Override
  public void chooseFile() {
    chooser.open(panels.getScene().getWindow()).ifPresent(this::open);
  }

  @Override
  public void save() {
    document
        .file()
        .or(() -> chooser.save(panels.getScene().getWindow(), document.name()))
        .ifPresent(this::saveTo);
  }

  private void saveTo(Path file) {
    try {
      document.save(file, panels.code().text());
      bar.setName(document.name(), false);
      panels.banner().warn(Optional.empty());
    } catch (SourceText.Unreadable problem) {
      panels.narration().say("Not saved", "file", problem.getMessage());
    }
  }

  @Override
  public void toggleTheme() {
    desk = desk.isDark() ? Palette.LIGHT : Palette.DARK;
    panels.setPalette(isProjecting ? Palette.PROJECTOR : desk);
  }

  @Override
  public void toggleProjector() {
    isProjecting = !isProjecting;
    panels.setPalette(isProjecting ? Palette.PROJECTOR : desk);
    panels.setProjector(isProjecting);
  }

  @Override
  public void toggleHelp() {
    panels.help().setVisible(!panels.help().isVisible());
  }

  @Override
  public void escape() {
    if (panels.help().isVisible()) {
      toggleHelp();
    } else if (isProjecting) {
      toggleProjector();
    }
  }

  private static void accept(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    event.getDragboard().getFiles().stream().findFirst().ifPresent(file -> open(file.toPath()));
    event.setDropCompleted(true);
    event.consume();
  }

  /// Whether the window may go: once a person has been told that an edit cannot be kept, it may.
  public boolean mayClose() {
    boolean wasTold = isWarned;
    isWarned = !keepDraft();
    return wasTold || !isWarned;
  }

  /// Keeps the draft and ends the run.
  public void close() {
    keepDraft();
    loop.stop();
    player.close();
  }
}
