package freehold.rust.lowering;

import freehold.mir.BlockId;

/// Where a condition goes on when it fails: the scopes from `depth` on are left, then `block` runs.
record ElseTarget(int depth, BlockId block) {}
