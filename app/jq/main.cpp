// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// patlas-jq: filters a JSON file with libjq. A separate process, because libjq cannot be interrupted, has no
// memory limit, and ends the process on fatal errors.
//   patlas-jq --memory BYTES --cpu SECONDS --outputs BYTES FILE
// The jq program is read from standard input; Outputs.h describes the output. jq programs are untrusted, so
// the process drops what it does not need: it can open no further file, start no process, and has no
// environment.
#include "app/jq/Inputs.h"
#include "app/jq/Outputs.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

namespace patlas::jq {

namespace {

struct Order {
    rlim_t memoryBytes = 0;
    rlim_t cpuSeconds = 0;
    std::uint64_t outputBytes = 0;
    const char *file = nullptr;
};

std::optional<Order> orderOf(int argc, char **argv)
{
    if (argc != 8)
        return std::nullopt;
    Order order;
    order.file = argv[7];
    for (int i = 1; i < 7; i += 2) {
        char *end = nullptr;
        const unsigned long long number = std::strtoull(argv[i + 1], &end, 10);
        if (*end != '\0' || number == 0)
            return std::nullopt;
        if (std::strcmp(argv[i], "--memory") == 0)
            order.memoryBytes = number;
        else if (std::strcmp(argv[i], "--cpu") == 0)
            order.cpuSeconds = number;
        else if (std::strcmp(argv[i], "--outputs") == 0)
            order.outputBytes = number;
        else
            return std::nullopt;
    }
    return order;
}

Outputs *outputsToFinish = nullptr; // global, because a signal handler gets no other context

void limit(int what, rlim_t soft, rlim_t hard)
{
    const rlimit wanted = {soft, hard};
    setrlimit(what, &wanted);
}

void giveUp(const Order &order)
{
    // Load the time zone now: no file can be opened later.
    tzset();
    const char *zone = std::getenv("TZ");
    const std::string kept = zone ? zone : "";
    clearenv();
    if (!kept.empty())
        setenv("TZ", kept.c_str(), 1);
    setenv("HOME", "/nonexistent", 1); // libjq would read ~/.jq
    setpriority(PRIO_PROCESS, 0, 5);

    limit(RLIMIT_CORE, 0, 0);
    limit(RLIMIT_NOFILE, 0, 0);
    limit(RLIMIT_NPROC, 0, 0);
    limit(RLIMIT_CPU, order.cpuSeconds, order.cpuSeconds + 2);
#ifndef PATLAS_SANITIZED // sanitizers reserve more than any limit
    limit(RLIMIT_AS, order.memoryBytes, order.memoryBytes);
#endif
    std::signal(SIGXCPU, [](int) { outputsToFinish->breakOff(Outputs::timeIsUp); });
}

std::string everythingOf(int descriptor)
{
    std::string all;
    char block[4096];
    for (ssize_t size = 0; (size = ::read(descriptor, block, sizeof block)) > 0;)
        all.append(block, std::size_t(size));
    return all;
}

void addMessage(void *text, jv message)
{
    auto &all = *static_cast<std::string *>(text);
    const jv formatted = jq_format_error(message);
    if (jv_get_kind(formatted) == JV_KIND_STRING && all.size() < 4096)
        all.append(jv_string_value(formatted)).append("\n");
    jv_free(formatted);
}

std::string textOf(jv message)
{
    if (jv_get_kind(message) != JV_KIND_STRING)
        message = jv_dump_string(message, 0);
    const std::string text(jv_string_value(message), std::size_t(jv_string_length_bytes(jv_copy(message))));
    jv_free(message);
    return text.substr(0, 4096);
}

/// From 1.7 on, libjq keeps the digits of a number that nothing is calculated with.
bool keepsNumbers()
{
    constexpr char number[] = "10000000000000000000000000000001";
    const jv written = jv_dump_string(jv_parse(number), 0);
    const bool isKept = std::strcmp(jv_string_value(written), number) == 0;
    jv_free(written);
    return isKept;
}

/// Reports the first error that the jq program raises against an input, and drops the rest.
class Complaints {
public:
    explicit Complaints(Outputs &outputs)
        : m_outputs(outputs)
    {
    }
    void take(jv message)
    {
        const std::string text = textOf(message);
        if (!m_told)
            m_outputs.tellError("filter", text);
        m_told = true;
    }

private:
    Outputs &m_outputs;
    bool m_told = false;
};

[[noreturn]] void filter(jq_state *state, Inputs &inputs, Outputs &outputs)
{
    Complaints complaints(outputs);
    for (;;) {
        const jv input = inputs.next();
        if (!jv_is_valid(input)) {
            if (jv_invalid_has_msg(jv_copy(input)))
                outputs.tellError("json", textOf(jv_invalid_get_msg(input)));
            outputs.end();
        }
        jq_start(state, input, 0);
        jv output = jq_next(state);
        for (; jv_is_valid(output); output = jq_next(state))
            outputs.write(output);
        if (jq_halted(state)) {
            const jv message = jq_get_error_message(state);
            if (jv_is_valid(message))
                complaints.take(message);
            outputs.end();
        }
        if (jv_invalid_has_msg(jv_copy(output)))
            complaints.take(jv_invalid_get_msg(output));
    }
}

[[noreturn]] void run(const Order &order)
{
    // jq programs can write to standard error, so the reports use a duplicate and standard error goes to
    // /dev/null.
    const int told = dup(STDERR_FILENO);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    const int body = open(order.file, O_RDONLY | O_CLOEXEC);
    const int problem = errno;
    static Outputs outputs(told, order.outputBytes);
    outputsToFinish = &outputs;
    if (body < 0 || nowhere < 0) {
        outputs.tellError("storage", std::strerror(problem));
        _exit(1);
    }
    dup2(nowhere, STDERR_FILENO);
    const std::string program = everythingOf(STDIN_FILENO);
    giveUp(order);

    jq_state *state = jq_init();
    if (!state)
        outputs.breakOff(Outputs::memoryIsUp);
    jq_set_nomem_handler(
        state, [](void *) { outputsToFinish->breakOff(Outputs::memoryIsUp); }, nullptr);
    // libjq leaves these uninitialised: a program that uses `debug` or imports a module would crash.
    jq_set_debug_cb(
        state, [](void *, jv words) { jv_free(words); }, nullptr);
    jq_set_attr(state, jv_string("JQ_LIBRARY_PATH"), jv_array());
    jq_set_attr(state, jv_string("PROGRAM_ORIGIN"), jv_string("/nonexistent"));
    std::string problems;
    jq_set_error_cb(state, &addMessage, &problems);
    if (program.find('\0') != std::string::npos || !jq_compile(state, program.c_str())) {
        outputs.tellError("program", problems);
        _exit(1);
    }
    if (keepsNumbers())
        outputs.tellKeepsNumbers();
    static Inputs inputs(body, outputs);
    jq_set_input_cb(state, &Inputs::next, &inputs);
    filter(state, inputs, outputs);
}

} // namespace

} // namespace patlas::jq

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        std::printf("patlas-jq %s\n", PATLAS_VERSION);
        return 0;
    }
    const auto order = patlas::jq::orderOf(argc, argv);
    if (!order) {
        std::fprintf(stderr,
                     "usage: %s --memory BYTES --cpu SECONDS --outputs BYTES FILE\n"
                     "The jq program is read from standard input.\n",
                     argc > 0 ? argv[0] : "patlas-jq");
        return 2;
    }
    patlas::jq::run(*order);
}
