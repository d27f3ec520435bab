/* Runs a program, throws its output away, and prints what it took as one line of JSON: wall and user
   seconds, the peak of its memory in bytes, and its exit status.

   A child's peak starts at what its parent has, so that a large program cannot measure a small one.
   This one is small. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifdef __APPLE__
#define UNIT 1.0
#else
#define UNIT 1024.0
#endif

static double seconds(void) {
  struct timespec ts;
  clock_gettime(CLOCK_MONOTONIC, &ts);
  return ts.tv_sec + 1e-9 * ts.tv_nsec;
}

static void become(char **program) {
  int nowhere = open("/dev/null", O_WRONLY);
  dup2(nowhere, STDOUT_FILENO);
  close(nowhere);
  execvp(program[0], program);
  perror(program[0]);
  _exit(127);
}

int main(int count, char **arguments) {
  if (count < 2) {
    fprintf(stderr, "usage: %s PROGRAM [ARGUMENT...]\n", arguments[0]);
    return 64;
  }
  double start = seconds();
  pid_t child = fork();
  if (child < 0) {
    perror("fork");
    return 71;
  }
  if (child == 0) become(arguments + 1);
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) < 0) {
    perror("wait4");
    return 71;
  }
  printf("{\"wall\":%.6f,\"user\":%.6f,\"peak\":%.0f,\"status\":%d}\n", seconds() - start,
    usage.ru_utime.tv_sec + 1e-6 * usage.ru_utime.tv_usec, usage.ru_maxrss * UNIT,
    WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  return 0;
}
