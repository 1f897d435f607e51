package freehold.machine.code;

import freehold.mir.AssertMessage;

/// What happens when an assertion fails.
public record AssertSite(AssertMessage message, CallSite site) {}
