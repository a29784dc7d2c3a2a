// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drives a fuzz target without libFuzzer: each file of the corpus, each file truncated, and then mutations
// with a fixed seed. A crash, a sanitizer report or an abort ends the test; the input is written next to the
// program first, so that it can be added to the corpus.

#include <QByteArray>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <cstdint>
#include <cstdio>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr qint64 maxBytes = 64 * 1024; // larger inputs take longer without finding more
constexpr int minMutations = 200;

QFile &lastInput()
{
    static QFile file;
    return file;
}

void tryInput(const QByteArray &input)
{
    QFile &file = lastInput();
    file.resize(0);
    file.seek(0);
    file.write(input);
    file.flush();
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                           std::size_t(input.size()));
}

class Mutator {
public:
    explicit Mutator(const std::vector<QByteArray> &corpus)
        : m_corpus(corpus)
    {
    }

    QByteArray next()
    {
        QByteArray input = one();
        for (qsizetype steps = 1 + below(4); steps > 0; --steps)
            mutate(input);
        return input.left(maxBytes);
    }

private:
    const QByteArray &one() { return m_corpus[std::size_t(below(qsizetype(m_corpus.size())))]; }
    // The standard library's distributions differ between implementations; this does not.
    qsizetype below(qsizetype bound) { return bound < 1 ? 0 : qsizetype(m_random() % std::uint64_t(bound)); }

    void mutate(QByteArray &input)
    {
        static const QByteArray words[] = {
            "{",   "}",   "[",    "]",       "\"", "\\u0000",  "\\ud800",          ":",     ",",    "-",
            "&a ", "*a ", "$ref", "\r\n",    "\0", "\xff\xfe", "\xf0\x9f\x98\x80", "1e999", "null", "%0d%0a",
            "@",   "..",  "//",   "\x1f\x8b"};
        const qsizetype at = below(input.size() + 1);
        switch (below(7)) {
        case 0:
            if (at < input.size())
                input[at] = char(m_random());
            break;
        case 1:
            input.remove(at, 1 + below(8));
            break;
        case 2:
            input.insert(at, words[below(qsizetype(std::size(words)))]);
            break;
        case 3: // repeats a piece
            input.insert(at, input.mid(below(input.size()), 1 + below(64)));
            break;
        case 4: // appends a piece of another input
            input = input.left(at) + one().mid(below(one().size()));
            break;
        case 5:
            input.insert(at, QByteArray(1 + below(300), char('!' + below(94))));
            break;
        default:
            if (at < input.size())
                input[at] = char(input[at] ^ (1 << below(8)));
            break;
        }
    }

    const std::vector<QByteArray> &m_corpus;
    std::mt19937_64 m_random{20'240'229};
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s <corpus directory>\n", argv[0]);
        return 2;
    }
    std::vector<QByteArray> corpus;
    QDirIterator files(QString::fromLocal8Bit(argv[1]), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.fileName().endsWith(".license"_L1) && file.open(QIODevice::ReadOnly))
            corpus.push_back(file.readAll());
    }
    if (corpus.empty()) {
        std::fprintf(stderr, "%s holds no input\n", argv[1]);
        return 1;
    }
    lastInput().setFileName(QString::fromLocal8Bit(argv[0]) + u".last-input"_s);
    if (!lastInput().open(QIODevice::ReadWrite | QIODevice::Truncate))
        return 1;

    int tried = 0;
    for (const QByteArray &input : corpus) {
        tryInput(input);
        for (qsizetype size = 0; size < input.size(); size += 1 + input.size() / 16)
            tryInput(input.left(size));
        ++tried;
    }
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("PATLAS_FUZZ_SECONDS", &isNumber);
    const qint64 budget = (isNumber ? wanted : 4) * 1000;
    QElapsedTimer clock;
    clock.start();
    Mutator mutator(corpus);
    int mutations = 0;
    for (; mutations < minMutations || clock.elapsed() < budget; ++mutations)
        tryInput(mutator.next());
    lastInput().remove();
    std::printf("%d files and %d mutations, no finding\n", tried, mutations);
    return 0;
}
