/*
 * Makes what a program does to the files of one folder fail: when it is told to, and how.
 *
 * Built as a shared library and named in LD_PRELOAD, it stands before the C library. Everything
 * that changes a file (a write, a sync, a truncation, a creation, a renaming, an unlinking) comes
 * through here on its way to the system. Nothing happens to it until `failing_arm` is called, from
 * within the same process; what goes on outside of the armed folder is never touched.
 *
 * Files opened in the folder must be named by absolute paths, without links in them.
 */

#define _GNU_SOURCE

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What is done to a file, and the ways in which it fails; `faults/play.py` has the same numbers. */

enum act { WRITE, SYNC, TRUNCATE, CREATE, RENAME, UNLINK };

enum manner {
    BROKEN = 1,  /* EIO, and nothing is done */
    FULL = 2,    /* ENOSPC, and nothing is done; only to what needs room */
    TORN = 3,    /* half of a write is done, then EIO */
    CUT = 4,     /* half of a write is done, then the process is gone */
    GONE = 5,    /* the process is gone before anything is done */
    DROPPED = 6, /* a write is said to be done and is not: no honest disk does this */
};

enum { STATUS_OF_THE_GONE = 99 };

static char folder[PATH_MAX];
static size_t folder_length;
static enum manner manner;
static long first;
static int for_good;
static int teller;
static long count;
static long hits;
static long kept;

/*
 * Make the act number `at` (counted from 1, among those that can fail in this manner) fail; all
 * after it too where `on` says so. The first that does is told as a line of JSON to the file `to`.
 */
void failing_arm(const char *where, long at, int how, int on, int to)
{
    folder_length = 0;
    snprintf(folder, sizeof folder, "%s", where);
    first = at;
    manner = how;
    for_good = on;
    teller = to;
    count = hits = kept = 0;
    folder_length = strlen(folder);
}

/* Let everything through again, without counting it. */
void failing_disarm(void) { folder_length = 0; }

/* How many acts there were that can fail in this manner. */
long failing_count(void) { return __atomic_load_n(&count, __ATOMIC_SEQ_CST); }

/* How many files could not be removed because we did not let them. */
long failing_kept(void) { return __atomic_load_n(&kept, __ATOMIC_SEQ_CST); }

static int within(const char *path)
{
    size_t length = folder_length;
    return length && !strncmp(path, folder, length) && (path[length] == '/' || !path[length]);
}

static int can_fail(enum act act, int needs_room)
{
    switch (manner) {
    case BROKEN:
    case GONE:
        return 1;
    case FULL:
        return needs_room;
    default:
        return act == WRITE;
    }
}

/* Tell whether an act on a path in the folder is one that fails; where it is, the rest follows. */
static int is_due(enum act act, const char *name, const char *path, int needs_room)
{
    if (!within(path) || !can_fail(act, needs_room))
        return 0;
    long number = __atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST);
    if (number < first || (number > first && !for_good))
        return 0;
    if (__atomic_add_fetch(&hits, 1, __ATOMIC_SEQ_CST) == 1)
        dprintf(teller, "[\"struck\", \"%s\", \"%s\"]\n", name, path + folder_length);
    if (act == UNLINK)
        __atomic_add_fetch(&kept, 1, __ATOMIC_SEQ_CST);
    return 1;
}

static int failed(void)
{
    if (manner == GONE || manner == CUT)
        _exit(STATUS_OF_THE_GONE);
    errno = manner == FULL ? ENOSPC : EIO;
    return -1;
}

/* Give the path behind a descriptor; nothing where it is no file. */
static const char *path_of(int descriptor, char *room)
{
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = folder_length ? readlink(link, room, PATH_MAX - 1) : 0;
    room[length > 0 ? length : 0] = 0;
    return room;
}

/* The function of this name that stands behind ours. */
#define BEHIND(name, result, ...)                         \
    static result (*behind)(__VA_ARGS__);                 \
    if (!behind)                                          \
        behind = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

/* -- writing -------------------------------------------------------------------------------- */

ssize_t write(int descriptor, const void *data, size_t size)
{
    char room[PATH_MAX];
    BEHIND("write", ssize_t, int, const void *, size_t);
    if (!is_due(WRITE, "write", path_of(descriptor, room), 1))
        return behind(descriptor, data, size);
    if (manner == DROPPED)
        return (ssize_t)size;
    if (manner == TORN || manner == CUT)
        (void)!behind(descriptor, data, size / 2);
    return failed();
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t place)
{
    char room[PATH_MAX];
    BEHIND("pwrite64", ssize_t, int, const void *, size_t, off64_t);
    if (!is_due(WRITE, "pwrite", path_of(descriptor, room), 1))
        return behind(descriptor, data, size, place);
    if (manner == DROPPED)
        return (ssize_t)size;
    if (manner == TORN || manner == CUT)
        (void)!behind(descriptor, data, size / 2, place);
    return failed();
}

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t place)
{
    return pwrite64(descriptor, data, size, place);
}

/* -- syncing -------------------------------------------------------------------------------- */

/* What the folder holds is not really synced: no power is cut here, and it takes long. */
#define SYNCING(name)                                                   \
    int name(int descriptor)                                            \
    {                                                                   \
        char room[PATH_MAX];                                            \
        BEHIND(#name, int, int);                                        \
        const char *path = path_of(descriptor, room);                   \
        if (is_due(SYNC, #name, path, 0))                               \
            return failed();                                            \
        return within(path) ? 0 : behind(descriptor);                   \
    }

SYNCING(fsync)
SYNCING(fdatasync)

/* -- truncating ----------------------------------------------------------------------------- */

int ftruncate64(int descriptor, off64_t size)
{
    char room[PATH_MAX];
    struct stat64 found;
    BEHIND("ftruncate64", int, int, off64_t);
    int grows = folder_length && !fstat64(descriptor, &found) && size > found.st_size;
    if (is_due(TRUNCATE, "ftruncate", path_of(descriptor, room), grows))
        return failed();
    return behind(descriptor, size);
}

int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

/* -- creating ------------------------------------------------------------------------------- */

static int may_not_create(const char *path, int flags)
{
    if (!(flags & O_CREAT) || !within(path))
        return 0;
    return is_due(CREATE, "open", path, access(path, F_OK) != 0);
}

/* The permissions are there only where a file may be created. */
#define OPENING(name)                                      \
    int name(const char *path, int flags, ...)             \
    {                                                      \
        BEHIND(#name, int, const char *, int, ...);        \
        va_list more;                                      \
        va_start(more, flags);                             \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more);                                      \
        return may_not_create(path, flags) ? failed() : behind(path, flags, mode); \
    }

OPENING(open)
OPENING(open64)

#define OPENING_AT(name)                                   \
    int name(int at, const char *path, int flags, ...)     \
    {                                                      \
        BEHIND(#name, int, int, const char *, int, ...);   \
        va_list more;                                      \
        va_start(more, flags);                             \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more);                                      \
        return may_not_create(path, flags) ? failed() : behind(at, path, flags, mode); \
    }

OPENING_AT(openat)
OPENING_AT(openat64)

int mkdir(const char *path, mode_t mode)
{
    BEHIND("mkdir", int, const char *, mode_t);
    int fails = access(path, F_OK) != 0 && is_due(CREATE, "mkdir", path, 1);
    return fails ? failed() : behind(path, mode);
}

/* -- naming --------------------------------------------------------------------------------- */

int rename(const char *old, const char *new)
{
    BEHIND("rename", int, const char *, const char *);
    return is_due(RENAME, "rename", new, 1) ? failed() : behind(old, new);
}

int link(const char *old, const char *new)
{
    BEHIND("link", int, const char *, const char *);
    return is_due(CREATE, "link", new, 1) ? failed() : behind(old, new);
}

int unlink(const char *path)
{
    BEHIND("unlink", int, const char *);
    int fails = access(path, F_OK) == 0 && is_due(UNLINK, "unlink", path, 0);
    return fails ? failed() : behind(path);
}
