package freehold.ui.memory;

import freehold.ui.plane.Figure.Column;
import freehold.ui.plane.Rect;

/// Where a column stands on the page and how far it is scrolled.
///
/// @param card the whole card, heading included
/// @param scroll pixels of content above the first that is seen
record Area(Column column, Rect card, double scroll) {
  /// The part of the card in which the content is seen.
  Rect view() {
    double top = card.y() + Measures.HEADER;
    return new Rect(card.x(), top, card.width(), card.bottom() - top - 4);
  }

  /// The height at which the content begins, scrolling considered.
  double top() {
    return view().y() - scroll;
  }

  double left() {
    return card.x() + Measures.PADDING;
  }

  double innerWidth() {
    return card.width() - 2 * Measures.PADDING;
  }
}
