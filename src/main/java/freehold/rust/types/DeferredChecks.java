package freehold.rust.types;

/// What can be proven only once captures and kinds of closures are known.
final class DeferredChecks {
  private final BodyChecker body;

  DeferredChecks(BodyChecker body) {
    this.body = body;
  }

  void run() {
    body.obligations.selectWherePossible();
    body.obligations.checkClosureKinds();
    body.obligations.reportAmbiguous();
  }
}
