// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every block of the heap is wiped before it goes back to the allocator.
//
// A token passes through memory that is not Patlas's: Qt's header block and socket buffers, OpenSSL's
// records, what a text field and the toolkit keep. Their owners free that memory as it is, and it would lie
// in the heap, and in a core of the process, until something happens to write over it. An executable that
// links this file has a `free` and a `realloc` of its own, which the dynamic linker gives to every library
// too (and so to `operator delete`). Allocating stays the C library's work; blocks of calloc, memalign and
// the like are blocks like any other.
//
// glibc only: it says how large a block is and offers its own functions under a second name. Its M_PERTURB is
// no way out: in 2.36 it does not reach what goes to the per-thread cache, which is every block below a KiB.
//
// These functions run before main, in every thread and between fork and exec, so they use nothing but the C
// library's own and keep no state.
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

/// A block with a mapping of its own goes back to the kernel, which hands out zeroed pages only. The bit is
/// part of how glibc lays out the word before a block, and has been for as long as there was mmap in it.
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
    if (size == 0) { // as glibc has it
        free(block);
        return nullptr;
    }
    const std::size_t usable = malloc_usable_size(block);
    if (size <= usable) { // stays where it is, and what is left over may be cut off
        explicit_bzero(static_cast<char *>(block) + size, usable - size);
        return __libc_realloc(block, size);
    }
    // glibc's own would leave the old place as it was when it moves.
    void *moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    memcpy(moved, block, usable);
    free(block);
    return moved;
}

} // extern "C"
