// Loaded before the program when valgrind counts it.
//
// Swift's main thread waits in sigsuspend, with a mask that libdispatch keeps in constant memory.
// Valgrind up to 3.19 clears a bit of the caller's mask, and crashes there: so it gets a copy.
#define _GNU_SOURCE
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask) {
  sigset_t copy = *mask;
  return (int)syscall(SYS_rt_sigsuspend, &copy, _NSIG / 8);
}
