#include "CStart.h"

#if defined(__linux__)
#include <unistd.h>

// The Swift runtime looks for its own path before anything else, and ends the process without a word of what to do
// where the system's folder of processes is not there.
static void require_proc(void) {
  if (access("/proc/self/exe", F_OK) == 0) return;
  static const char text[] =
      "koryo: /proc is not mounted, and is needed; mount it with: mount -t proc proc /proc\n"
      "koryo: /proc がありません。mount -t proc proc /proc でマウントしてください\n";
  (void)!write(2, text, sizeof text - 1);
  _exit(71);
}

// Runs before all constructors, that of the runtime among them.
__attribute__((section(".preinit_array"), used)) static void (*const first)(void) = require_proc;
#endif

void koryo_link_start(void) {}
