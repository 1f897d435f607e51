/// The address space as a picture: a scene is laid out into figures, figures are painted.
///
/// Laying out (`PictureBuilder`) needs no toolkit; painting (`PicturePainter`) knows no scene. Time
/// is a parameter of the picture: `Transition.at(t)`. Start reading at `Picture`.
package freehold.ui.memory;
