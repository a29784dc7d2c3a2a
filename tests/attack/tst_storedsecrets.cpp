// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/ExchangeJson.h"
#include "core/http/ResponseRedactor.h"
#include "core/request/RequestDraft.h"
#include "core/secret/KnownSecrets.h"
#include "core/secret/TokenRedaction.h"

#include "tests/support/LeakScanner.h"
#include "tests/support/TestMain.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace patlas;
using namespace Qt::StringLiterals;

namespace {

int numberFrom(const char *variable, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(variable, &ok);
    return ok ? value : otherwise;
}

/// Draws places x shapes x encodings for a secret.
class Draw {
public:
    explicit Draw(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return int(m_random.bounded(limit)); }

    QByteArray secret()
    {
        static constexpr std::array<const char *, 5> alphabets{
            "0123456789abcdef", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=",
            "abcXYZ0189!$()*.,-:;@_~/?&#%^|"};
        const QByteArrayView alphabet(alphabets[std::size_t(below(int(alphabets.size())))]);
        QByteArray text;
        for (int left = 12 + below(60); left > 0; --left)
            text += alphabet[below(int(alphabet.size()))];
        return text;
    }

    static constexpr int encodings = 9;
    QByteArray encoded(const QByteArray &secret, int encoding)
    {
        const QByteArray around = QByteArray("some text").left(below(9));
        switch (encoding) {
        case 0:
            return secret;
        case 1:
            return secret.toPercentEncoding();
        case 2:
            return (around + secret + around).toBase64();
        case 3:
            return (around + secret + around).toBase64(QByteArray::Base64UrlEncoding);
        case 4:
            return secret.toHex();
        case 5:
            return secret.toHex().toUpper();
        case 6:
            return '%' + secret.toHex('%');
        case 7:
            return "Bearer " + secret;
        default:
            return "developer:" + secret;
        }
    }

    static constexpr int draftPlaces = 14;
    RequestDraft draftWith(const QByteArray &bytes, int place)
    {
        const QString text = QString::fromLatin1(bytes);
        const QString aside = u"note "_s.left(below(6));
        RequestDraft draft;
        draft.method = u"POST"_s;
        draft.url = u"/v1/api/things"_s;
        draft.bodyKind = BodyKind::Text;
        switch (place) {
        case 0:
            draft.url += u"?q="_s + text;
            break;
        case 1:
            draft.url += u'/' + text;
            break;
        case 2:
            draft.pathParameters = {{u"id"_s, text}};
            break;
        case 3:
            draft.queryParameters = {{u"q"_s, aside + text}};
            break;
        case 4:
            draft.queryParameters = {{text, u"1"_s, false}};
            break;
        case 5:
            draft.queryParameters = {{u"q"_s, text, true, u"q="_s + text}};
            break;
        case 6:
            draft.headers = {{u"X-Note"_s, aside + text}};
            break;
        case 7:
            draft.headers = {{text, u"1"_s, false}};
            break;
        case 8:
            draft.headers = {{u"Referer"_s, u"https://a.example/?q="_s + text}};
            break;
        case 9:
            draft.body = "{\"note\":\"" + bytes + "\"}";
            break;
        case 10:
            draft.body = "note=" + bytes + "&x=1";
            break;
        case 11:
            draft.bodyKind = BodyKind::Multipart;
            draft.parts = {{u"note"_s, aside + text, false, true, {}}, {text, u"1"_s, false, true, text}};
            break;
        case 12:
            draft.omittedHeaders = {text};
            break;
        default:
            draft.method = text;
            break;
        }
        return draft;
    }

    static constexpr int exchangePlaces = 14;
    Exchange exchangeWith(const QByteArray &bytes, int place)
    {
        Exchange exchange;
        exchange.id = u"one"_s;
        exchange.status = 200;
        exchange.request.method = "GET";
        exchange.request.url = QUrl(u"https://a.example/v1/api/things"_s);
        switch (place) {
        case 0:
            exchange.reason = bytes;
            break;
        case 1:
            exchange.responseHeaders = {{bytes, "1"}};
            break;
        case 2:
            exchange.responseHeaders = {{"Location", "https://b.example/?x=1&y=" + bytes}};
            break;
        case 3:
            exchange.responseHeaders = {{"Set-Cookie", "sid=" + bytes + "; Path=/"}};
            break;
        case 4:
            exchange.responseHeaders = {{"WWW-Authenticate", "Bearer error_description=\"no " + bytes + '"'}};
            break;
        case 5:
            exchange.contentType = "text/plain; x=" + bytes;
            break;
        case 6:
            exchange.responseHeaders = {{"X-Seen", bytes}, {"X-Again", "a " + bytes + " b"}};
            break;
        case 7:
            exchange.trailers = {{"X-Sum", bytes}, {bytes, {}}};
            break;
        case 8:
            exchange.interim = {{103, bytes, {{"Link", bytes}}, 1}};
            break;
        case 9:
            exchange.error =
                Error{ErrorKind::Network, QString::fromLatin1(bytes), {}, {}, QString::fromLatin1(bytes)};
            break;
        case 10:
            exchange.request.bodyPreview = "a " + bytes;
            break;
        case 11:
            exchange.request.headers = {{"X-Note", bytes}, {bytes, "1"}};
            break;
        case 12:
            exchange.request.target = "/v1/api/things/" + bytes;
            break;
        default:
            exchange.request.url.setQuery(QString::fromLatin1(bytes));
            break;
        }
        return exchange;
    }

private:
    QRandomGenerator m_random;
};

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// A secret that is stored, of whatever form, is nowhere in what is kept of a request and its response.
class StoredSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingThatIsKeptHoldsAStoredSecret();
    void responsesAreMaskedWhereverTheyAreCut();
};

void StoredSecretsTest::nothingThatIsKeptHoldsAStoredSecret()
{
    const int draws = numberFrom("PATLAS_DRAWS", 50'000);
    const quint32 seed = quint32(numberFrom("PATLAS_SEED", 1));
    Draw draw(seed);
    QByteArray secret;
    LeakScanner scanner;
    for (int i = 0; i < draws; ++i) {
        if (i % 250 == 0) {
            secret = draw.secret();
            scanner = LeakScanner();
            scanner.add(secret);
            KnownSecrets::current().add(u"attack %1"_s.arg(i),
                                        Secret::copyOf({secret.constData(), std::size_t(secret.size())}));
        }
        const int encoding = draw.below(Draw::encodings);
        const bool isDraft = draw.below(2) == 0;
        const int place = draw.below(isDraft ? Draw::draftPlaces : Draw::exchangePlaces);
        const QByteArray bytes = draw.encoded(secret, encoding);
        QByteArray kept;
        if (isDraft) {
            kept = json(toJson(withoutSecrets(draw.draftWith(bytes, place))));
        } else {
            const Exchange exchange = draw.exchangeWith(bytes, place);
            kept = json(toJson(exchange)) + json(harEntry(exchange));
        }
        const QStringList found = scanner.formsIn(kept);
        QVERIFY2(found.isEmpty(),
                 qPrintable(u"draw %1 of seed %2: %3, place %4, encoding %5: %6 in %7"_s.arg(i)
                                .arg(seed)
                                .arg(isDraft ? u"draft"_s : u"exchange"_s)
                                .arg(place)
                                .arg(encoding)
                                .arg(found.join(u", "_s), QString::fromUtf8(kept).left(2000))));
    }
}

void StoredSecretsTest::responsesAreMaskedWhereverTheyAreCut()
{
    Draw draw(quint32(numberFrom("PATLAS_SEED", 1)) + 1000);
    for (int i = 0; i < 300; ++i) {
        const QByteArray secret = draw.secret();
        LeakScanner scanner;
        scanner.add(secret);
        KnownSecrets::current().add(u"cut %1"_s.arg(i),
                                    Secret::copyOf({secret.constData(), std::size_t(secret.size())}));
        QByteArray body;
        for (int part = 0; part < 20; ++part)
            body +=
                QByteArray(draw.below(50), ' ') + draw.encoded(secret, draw.below(Draw::encodings)) + '\n';
        ResponseRedactor redactor;
        QByteArray kept;
        for (qsizetype at = 0; at < body.size();) {
            const qsizetype size = std::min<qsizetype>(1 + draw.below(40), body.size() - at);
            kept += redactor.feed(QByteArrayView(body).sliced(at, size));
            at += size;
        }
        kept += redactor.rest();
        const QStringList found = scanner.formsIn(kept);
        QVERIFY2(found.isEmpty(),
                 qPrintable(u"%1: %2 in %3"_s.arg(i).arg(found.join(u", "_s), QString::fromUtf8(kept))));
        QCOMPARE(kept.count('\n'), body.count('\n'));
    }
}

PATLAS_CORE_TEST(StoredSecretsTest)
#include "tst_storedsecrets.moc"
