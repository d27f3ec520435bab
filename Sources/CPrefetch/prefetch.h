#pragma once

/// Brings the memory at an address nearer to the processor, which goes on meanwhile; never traps.
static inline void prefetch(const void *address) { __builtin_prefetch(address); }
