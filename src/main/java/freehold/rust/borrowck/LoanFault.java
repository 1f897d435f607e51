package freehold.rust.borrowck;

/// An access that a loan in force forbids.
///
/// @param activates a loan whose first use this is, if the access is no other
record LoanFault(Access access, Loan loan, boolean activates) {}
