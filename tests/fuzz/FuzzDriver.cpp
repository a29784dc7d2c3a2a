// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds a fuzzed function without libFuzzer: a few documents, cut, joined and changed by a fixed sequence of
// random numbers. An argument gives another number of rounds.
#include <QByteArrayList>
#include <QRandomGenerator>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 200;
    const QByteArrayList seeds{
        "{\"a\":[1,-2.5e3,true,false,null],\"b\":{\"c\":\"\\u00fc\\\"\\\\\"}}",
        "[[[[[[{}]]]],[]],\"\xc3\xbc\xf0\x9f\x98\x80\"]",
        QByteArray("[\"") + QByteArray(9000, 'x') + "\",1]",
        QByteArray("{\"k\": ").repeated(700) + "1",
        "  \xEF\xBB\xBF { \"key\" :\t\"value\" ,\r\n \"key\" : 12345678901234567890 } ",
    };
    QRandomGenerator random(20'251'125);
    for (int round = 0; round < rounds; ++round) {
        QByteArray input = seeds[random.bounded(seeds.size())];
        for (int change = random.bounded(8); change > 0 && !input.isEmpty(); --change) {
            const int at = random.bounded(int(input.size()));
            switch (random.bounded(5)) {
            case 0:
                input[at] = "\"\\{}[],:0e-. u\n\x01\xff"[random.bounded(19)];
                break;
            case 1:
                input.remove(at, random.bounded(20));
                break;
            case 2:
                input.insert(at, seeds[random.bounded(seeds.size())]);
                break;
            case 3:
                input.insert(at, QByteArray(random.bounded(5000), "[ x\\"[random.bounded(4)]));
                break;
            default:
                input.truncate(at);
            }
        }
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                               std::size_t(input.size()));
    }
    std::printf("%d inputs\n", rounds);
    return 0;
}
