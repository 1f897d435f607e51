/// Trees to typed trees: names, scopes, types, conversions and constants (C11 6.2 to 6.7).
///
/// Every implicit conversion is explicit in the typed tree; what gcc rejects is rejected in its
/// words. It knows nothing of MIR. Start reading at `UnitChecker` and `CType`.
package freehold.c.types;
