/* Preloaded into a writer: lets calls that write, sync or cut files of one ending fail as a dying disk does.
   Which of them do, the writer says itself, by fail_from. See errors.py. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static char ending[32];
static long calls, first, count;

/* From the nth call on, `many` calls fail; calls are counted anew. None do where `many` is 0. */
void fail_from(const char *of, long nth, long many) {
    snprintf(ending, sizeof ending, "%s", of);
    calls = 0, first = nth, count = many;
}

long failed(void) { return calls < first ? 0 : calls - first + 1 < count ? calls - first + 1 : count; }

static int fails(int handle) {
    char link[64], path[4096];
    if (!count)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path - 1);
    if (length < (ssize_t)strlen(ending) || strncmp(path + length - strlen(ending), ending, strlen(ending)))
        return 0;
    calls++;
    errno = EIO;
    return calls >= first && calls < first + count;
}

ssize_t pwrite64(int handle, const void *bytes, size_t size, off_t offset) {
    return fails(handle) ? -1 : syscall(SYS_pwrite64, handle, bytes, size, offset);
}
ssize_t pwrite(int handle, const void *bytes, size_t size, off_t offset) { return pwrite64(handle, bytes, size, offset); }
int ftruncate64(int handle, off_t length) { return fails(handle) ? -1 : syscall(SYS_ftruncate, handle, length); }
int ftruncate(int handle, off_t length) { return ftruncate64(handle, length); }
int fsync(int handle) { return fails(handle) ? -1 : syscall(SYS_fsync, handle); }
int fdatasync(int handle) { return fails(handle) ? -1 : syscall(SYS_fdatasync, handle); }
