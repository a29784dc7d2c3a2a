// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Wipes every block of the heap before it goes back to the allocator.
//
// A token passes through memory that Patlas does not own: Qt's header block and socket buffers, OpenSSL's
// records, what a text field and the toolkit keep. Their owners free that memory unwiped, and the token would
// stay in the heap, and in a core dump, until it is overwritten. An executable that links this file has its
// own `free` and `realloc`, which the dynamic linker also gives to every library (and so to `operator
// delete`). The C library still allocates; blocks of calloc, memalign and similar functions are ordinary
// blocks.
//
// glibc only: it reports how large a block is and offers its own functions under a second name. Its M_PERTURB
// is no alternative: in 2.36 it does not cover what goes to the per-thread cache, which is every block below
// a KiB.
//
// These functions run before main, in every thread and between fork and exec, so they use only the C library
// and keep no state.
#include <malloc.h>
#include <string.h> // NOLINT: explicit_bzero is not in <cstring>

#include <cstddef>
#include <cstdlib>

extern "C" {
void *__libc_malloc(std::size_t size); // NOLINT: the C library's names
void __libc_free(void *block); // NOLINT
void *__libc_realloc(void *block, std::size_t size); // NOLINT
}

namespace {

/// A block with its own mapping goes back to the kernel, which hands out zeroed pages only. The bit is part
/// of the word that glibc keeps before a block, and has been there as long as glibc has used mmap.
bool isMapped(void *block)
{
    constexpr std::size_t mapped = 2;
    return (static_cast<const std::size_t *>(block)[-1] & mapped) != 0;
}

} // namespace

extern "C" {

void free(void *block) noexcept
{
    if (!block)
        return;
    if (!isMapped(block))
        explicit_bzero(block, malloc_usable_size(block));
    __libc_free(block);
}

void *realloc(void *block, std::size_t size) noexcept
{
    if (!block || isMapped(block)) // a mapping moves page by page and leaves no copy
        return __libc_realloc(block, size);
    if (size == 0) { // as glibc does
        free(block);
        return nullptr;
    }
    const std::size_t usable = malloc_usable_size(block);
    if (size <= usable) { // stays in place; the rest may be cut off
        explicit_bzero(static_cast<char *>(block) + size, usable - size);
        return __libc_realloc(block, size);
    }
    // glibc's own realloc would not wipe the old block when it moves.
    void *moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    memcpy(moved, block, usable);
    free(block);
    return moved;
}

} // extern "C"
