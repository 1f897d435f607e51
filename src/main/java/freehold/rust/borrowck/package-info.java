/// The borrow checker: moves and initialisation, mutability, loans; on MIR in `Phase.BUILT`, body
/// by body.
///
/// Analyses (`…Check`, regions) know no wording, `…Report`s know no analysis. Where unsure, a
/// program is accepted: what rustc accepts is never rejected. Start reading at
/// [freehold.rust.borrowck.BorrowChecker].
package freehold.rust.borrowck;
