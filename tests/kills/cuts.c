/* Preloaded into a writer: records what it writes, syncs, cuts and removes in one folder, in order, in a log.
   A record is a line "OP NAME OFFSET LENGTH" and, for writes, the bytes. See cuts.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#define FILES 4096
static char *names[FILES];
static int log_handle = -1;
static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;

static const char *inside(const char *path) {
    const char *folder = getenv("CUT_FOLDER");
    size_t length = folder ? strlen(folder) : 0;
    return length && !strncmp(path, folder, length) && path[length] == '/' ? path + length + 1 : NULL;
}

static void record(const char *op, const char *name, off_t offset, size_t length, const void *bytes) {
    char line[512];
    if (log_handle < 0)
        log_handle = syscall(SYS_openat, AT_FDCWD, getenv("CUT_LOG"), O_WRONLY | O_CREAT | O_APPEND, 0600);
    int size = snprintf(line, sizeof line, "%s %s %lld %zu\n", op, name, (long long)offset, length);
    pthread_mutex_lock(&guard);
    syscall(SYS_write, log_handle, line, size);
    if (bytes)
        syscall(SYS_write, log_handle, bytes, length);
    pthread_mutex_unlock(&guard);
}

static int opened(int handle, const char *path, int flags) {
    if (handle >= 0 && handle < FILES) {
        const char *name = inside(path);
        free(names[handle]);
        names[handle] = name ? strdup(name) : NULL;
        if (name && (flags & O_CREAT))
            record("create", name, 0, 0, NULL);
        if (name && (flags & O_TRUNC))
            record("truncate", name, 0, 0, NULL);
    }
    return handle;
}

static const char *named(int handle) { return handle >= 0 && handle < FILES ? names[handle] : NULL; }

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & O_CREAT) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }

int open(const char *path, int flags, ...) { MODE(flags) return opened(syscall(SYS_openat, AT_FDCWD, path, flags, mode), path, flags); }
int open64(const char *path, int flags, ...) { MODE(flags) return opened(syscall(SYS_openat, AT_FDCWD, path, flags, mode), path, flags); }
int openat(int at, const char *path, int flags, ...) { MODE(flags) return opened(syscall(SYS_openat, at, path, flags, mode), path, flags); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags) return opened(syscall(SYS_openat, at, path, flags, mode), path, flags); }

int close(int handle) {
    if (named(handle)) { free(names[handle]); names[handle] = NULL; }
    return syscall(SYS_close, handle);
}

static ssize_t put(int handle, const void *bytes, size_t count, off_t offset) {
    ssize_t done = syscall(SYS_pwrite64, handle, bytes, count, offset);
    if (done > 0 && named(handle))
        record("write", named(handle), offset, done, bytes);
    return done;
}
ssize_t pwrite(int handle, const void *bytes, size_t count, off_t offset) { return put(handle, bytes, count, offset); }
ssize_t pwrite64(int handle, const void *bytes, size_t count, off_t offset) { return put(handle, bytes, count, offset); }

ssize_t write(int handle, const void *bytes, size_t count) {
    off_t offset = named(handle) ? lseek(handle, 0, SEEK_CUR) : 0;
    ssize_t done = syscall(SYS_write, handle, bytes, count);
    if (done > 0 && named(handle))
        record("write", named(handle), offset, done, bytes);
    return done;
}

static int cut(int handle, off_t length) {
    int code = syscall(SYS_ftruncate, handle, length);
    if (!code && named(handle))
        record("truncate", named(handle), length, 0, NULL);
    return code;
}
int ftruncate(int handle, off_t length) { return cut(handle, length); }
int ftruncate64(int handle, off_t length) { return cut(handle, length); }

static int synced(int handle, int code) {
    if (!code && named(handle) && !getenv("CUT_NO_SYNC"))
        record("sync", named(handle), 0, 0, NULL);
    return code;
}
int fsync(int handle) { return synced(handle, syscall(SYS_fsync, handle)); }
int fdatasync(int handle) { return synced(handle, syscall(SYS_fdatasync, handle)); }

int unlink(const char *path) {
    int code = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (!code && inside(path))
        record("remove", inside(path), 0, 0, NULL);
    return code;
}
