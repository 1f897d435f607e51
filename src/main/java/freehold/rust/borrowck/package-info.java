/// The borrow checker: moves and initialisation, mutability, loans; on MIR in `Phase.BUILT`, body
/// by body.
///
/// | errors | decided in | worded in |
/// |---|---|---|
/// | E0381 E0382 E0384 | `MoveCheck` | `MoveReport` |
/// | E0594 E0596 | `MutabilityCheck` | `MutabilityReport` |
/// | E0507 E0508 E0509 | `IllegalMoveCheck` | `IllegalMoveReport` |
/// | E0499 E0500 E0501 E0502 E0503 E0505 E0506 E0524 | `LoanCheck` | `LoanReport` |
/// | E0515 E0597 E0713 E0716 E0373 | `LoanCheck` | `LoanReport` |
/// | E0510 | `GuardCheck` | `GuardReport` |
/// | E0320 | `DropOverflow` | `DropOverflowReport` |
/// | E0309 E0310 E0521 E0621, lifetimes without a code | `RegionCheck` | `RegionReport` |
///
/// Analyses (`…Check`, regions) know no wording, `…Report`s know no analysis. Where unsure, a
/// program is accepted: what rustc accepts is never rejected. Start reading at
/// [freehold.rust.borrowck.BorrowChecker].
package freehold.rust.borrowck;
