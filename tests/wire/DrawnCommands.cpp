// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/DrawnCommands.h"

#include "tests/differential/Random.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <algorithm>

namespace patlas::test {

namespace {

bool isPlain(const QByteArray &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArray("-_.,:/=@%+").contains(c);
    });
}

class Draw {
public:
    Draw(unsigned seed, int number)
        : m_random(seed * 7919U + unsigned(number))
    {
    }

    PastedCommand command()
    {
        const QByteArray where = path();
        QByteArrayList parts{quoted("@B" + where + query())};
        addMethodAndBody(parts);
        addHeaders(parts);
        addNoise(parts);
        for (qsizetype i = parts.size() - 1; i > 0; --i)
            parts.swapItemsAt(i, qsizetype(m_random.below(std::size_t(i) + 1)));
        const QByteArray gap = m_random.oneIn(3) ? " \\\n  " : " ";
        PastedCommand made;
        made.run = "curl -g " + parts.join(gap);
        made.text = around(made.run);
        return made;
    }

private:
    QByteArray quoted(const QByteArray &word)
    {
        switch (m_random.below(4)) {
        case 0:
            if (isPlain(word))
                return word;
            [[fallthrough]];
        case 1: {
            QByteArray inner = word;
            return '\'' + inner.replace('\'', "'\\''") + '\'';
        }
        case 2: {
            QByteArray inner = word;
            inner.replace('\\', "\\\\").replace('"', "\\\"").replace('$', "\\$").replace('`', "\\`");
            return '"' + inner + '"';
        }
        default: {
            QByteArray inner = word;
            inner.replace('\\', "\\\\")
                .replace('\'', "\\'")
                .replace('\n', "\\n")
                .replace("\xc3\xbc", "\\u00fc");
            return "$'" + inner + '\'';
        }
        }
    }

    QByteArray path()
    {
        static const QByteArrayList segments{"v1",   "tags", "a%20b", "x.y", "~me", "1,2", "a%2Fb",
                                             "it's", "f(x)", "a+b",   "@me", "a:b", "*",   ""};
        QByteArray made;
        for (std::size_t left = m_random.below(4); left > 0; --left)
            made += '/' + m_random.of(segments);
        return made.isEmpty() ? QByteArray("/") : made;
    }

    QByteArray query()
    {
        static const QByteArrayList items{
            "a=1",   "b=2",    "a=3",     "flag",        "empty=",   "x=y=z==",  "q=a+b",  "q=a%20b",
            "c[]=1", "c[]=2",  "t=10:30", "p=/a/b",      "m=a@b.c",  "k=%C3%BC", "$top=5", "s=a;b",
            "",      "w=it's", "n=(1)",   "d[e][f]=%2B", "e=%26%3D", "u=a?b=c"};
        if (m_random.oneIn(4))
            return {};
        QByteArrayList drawn;
        for (std::size_t left = m_random.below(6); left > 0; --left)
            drawn.append(m_random.of(items));
        return '?' + drawn.join('&');
    }

    void addMethodAndBody(QByteArrayList &parts)
    {
        static const QByteArrayList methods{"POST", "PUT",     "PATCH", "DELETE",
                                            "GET",  "OPTIONS", "patch", "QUERY"};
        static const QByteArrayList texts{"a=1",
                                          "{\"a\": [1, \"b c\", null]}",
                                          "line 1\nline 2",
                                          "gr\xc3\xbc\xc3\x9f",
                                          "back\\slash $HOME `x` \"q\" it's",
                                          "  blanks  ",
                                          "100%&x=+"};
        static const QByteArrayList options{"-d", "--data", "--data-raw", "--data-binary",
                                            "--data-urlencode"};
        const std::size_t shape = m_random.below(6);
        m_hasBody = shape < 3;
        if (m_random.oneIn(2))
            parts.append((m_random.oneIn(2) ? "-X " : "--request ") + quoted(m_random.of(methods)));
        if (shape < 2) {
            for (std::size_t left = 1 + m_random.below(2); left > 0; --left)
                parts.append(m_random.of(options) + ' ' + quoted(m_random.of(texts)));
        } else if (shape == 2) {
            parts.append("--json " + quoted(texts[1]));
        }
    }

    void addHeaders(QByteArrayList &parts)
    {
        static const QByteArrayList lines{
            "X-One: 1",          "x-two: b c",          "X-Three: \"q\" \\ it's",
            "Accept: text/csv",  "If-Match: \"x\"",     "User-Agent: me/1.0",
            "Referer: http://r", "Accept-Language: fr", "X-Url: http://a/b?c=d"};
        QByteArrayList left = lines;
        for (std::size_t count = m_random.below(4); count > 0; --count)
            parts.append((m_random.oneIn(2) ? "-H " : "--header ")
                         + quoted(left.takeAt(qsizetype(m_random.below(std::size_t(left.size()))))));
        if (m_random.oneIn(5))
            parts.append("-A " + quoted("agent of -A"));
        if (m_random.oneIn(6))
            parts.append("-e http://from.example/");
        if (m_random.oneIn(6) && !m_hasBody) // with a body, curl makes it a Content-Range
            parts.append("-r 0-99");
        if (m_random.oneIn(4))
            parts.append("-H "
                         + quoted(m_random.oneIn(2) ? "Content-Type: application/json"
                                                    : "content-type: text/plain; charset=utf-8"));
    }

    void addNoise(QByteArrayList &parts)
    {
        static const QByteArrayList noise{
            "-s",          "-sS",         "--fail",  "-L",        "--max-time 9", "--http1.1",       "-k",
            "--no-buffer", "2>/dev/null", "--silen", "--retry 0", "-o /dev/null", "--compressed-ssh"};
        for (std::size_t left = m_random.below(3); left > 0; --left)
            parts.append(m_random.of(noise));
    }

    QByteArray around(const QByteArray &command)
    {
        switch (m_random.below(8)) {
        case 0:
            return "$ " + command;
        case 1:
            return "# A comment\n" + command + '\n';
        case 2:
            return "```sh\n" + command + "\n```\n";
        case 3:
            return command + "\n{\"status\": \"ok\"}\n";
        case 4:
            return "TOKEN=x sudo " + command + " | cat";
        default:
            return command;
        }
    }

    Random m_random;
    bool m_hasBody = false;
};

} // namespace

PastedCommand drawnCommand(unsigned seed, int number)
{
    PastedCommand made = Draw(seed, number).command();
    made.name = "drawn " + QByteArray::number(number);
    // Later versions of curl know no option by its beginning.
    static const QRegularExpression beginning(QStringLiteral("--silen\\b"));
    made.run = QString::fromUtf8(made.run).replace(beginning, QStringLiteral("--silent")).toUtf8();
    return made;
}

} // namespace patlas::test
