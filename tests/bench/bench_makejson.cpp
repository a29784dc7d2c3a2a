// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes JSON like a translation service, identical for the same size:
//   bench_makejson MEBIBYTES FILE
// One entry per line: grep, which the search is compared with, takes about thirty times as long for a single
// line.
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <cstdlib>

namespace {

QByteArray sentence(QRandomGenerator &random)
{
    static const char *const words[] = {"Save",       "cancel",   "your order",    "was placed",
                                        "Bestätigen", "Réglages", "Einstellungen", "注文",
                                        "profile",    "welcome",  "back",          "später"};
    QByteArray text;
    for (int i = 0; i < 6; ++i)
        text += (i == 0 ? QByteArray() : QByteArray(" ")) + words[random.bounded(int(std::size(words)))];
    return text;
}

QByteArray entry(int number, QRandomGenerator &random)
{
    const QByteArray digits = QByteArray::number(number);
    return "{\"_id\":\"" + QByteArray::number(random.generate64(), 16) + "\",\"key\":\"screen."
        + QByteArray::number(number % 997) + ".item." + digits + "\",\"number\":" + digits
        + ",\"updatedAt\":17" + QByteArray::number(random.bounded(1'000'000'000))
        + ",\"translations\":{\"de\":\"" + sentence(random) + "\",\"fr\":\"" + sentence(random)
        + "\",\"ja\":\"" + sentence(random) + "\"},\"tags\":[\"a\",\"b\"],\"approved\":"
        + (number % 3 == 0 ? "true" : "false") + ",\"score\":" + QByteArray::number(number / 7.0) + "}";
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 size = argc == 3 ? std::atoll(argv[1]) << 20 : 0;
    if (size <= 0) {
        std::fprintf(stderr, "usage: bench_makejson MEBIBYTES FILE\n");
        return 2;
    }
    QFile file(QString::fromLocal8Bit(argv[2]));
    if (!file.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "%s cannot be written\n", argv[2]);
        return 1;
    }
    QRandomGenerator random(6);
    bool written = file.write("{\"data\":[") > 0;
    for (int number = 0; written && file.pos() < size; ++number)
        written = file.write((number == 0 ? "" : ",\n") + entry(number, random)) > 0;
    return written && file.write("]}\n") > 0 && file.flush() ? 0 : 1;
}
