// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/differential/PeerFiles.h"

#include "core/collection/MultipartText.h"

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace patlas::test {

namespace {

const char noUniversalReference[] = "httpYac knows {{name.path}} only; {{name.response.…}} is what the REST "
                                    "Client, Visual Studio and JetBrains read";
const char noTypedCredential[] = "Patlas sends no credential that was typed by hand; preflight says so";
const char ownContentType[] = "Patlas says what it sends where the file does not: text";
const char formAsWritten[] =
    "Patlas sends a form as it is written; httpYac joins its lines and encodes its blanks";
const char encodedVariable[] = "in a URL Patlas encodes what a variable stands for: its # ends no query";
const char longestComparison[] = "httpYac takes === for == before =, and not equals for equals behind not";
const char noSharedVariables[] = "httpYac reads no $shared of http-client.env.json, which Visual Studio does";
const char noScripts[] = "Patlas runs no scripts";
const char noJsonPath[] = "httpYac reads what stands behind body as JavaScript and knows no JSONPath";

using PeerRequests = std::vector<RequestDefinition>;

/// Collects the files.
class PeerWriter {
public:
    /// URLs without a variable in front get the server and the name of the file.
    PeerFile &add(const QString &name, PeerRequests requests, HttpDialect dialect = HttpDialect::HttpYac,
                  const QByteArray &above = {})
    {
        PeerFile file{name, above, dialect};
        for (RequestDefinition &request : requests) {
            if (request.method.isEmpty())
                request.method = u"GET"_s;
            if (!request.url.startsWith(u'{'))
                request.url = u"{{baseUrl}}/"_s + name + request.url;
            const Result<QByteArray> text = toHttpText(request, dialect);
            if (!text)
                qFatal("%s: %s", qPrintable(name), qPrintable(text.error().message()));
            file.text += *text + '\n';
        }
        files.push_back(std::move(file));
        return files.back();
    }

    /// One that a person wrote: the grammar that Patlas keeps and does not write itself.
    PeerFile &addText(const QString &name, const QByteArray &text)
    {
        files.push_back({name, QByteArray(text).replace("URL", "{{baseUrl}}/" + name.toUtf8())});
        return files.back();
    }

    std::vector<PeerFile> files;
};

RequestDefinition peerBody(const QString &type, std::vector<BodyPiece> body)
{
    RequestDefinition request;
    request.method = u"POST"_s;
    if (!type.isEmpty())
        request.headers = {{u"Content-Type"_s, type}};
    request.body = std::move(body);
    return request;
}

void addTitlesAndMetadata(PeerWriter &to)
{
    to.add(u"title"_s, {{.title = u"Create a tag: # and // and {{x}}"_s}});
    to.add(u"title-letters"_s, {{.title = u"Schlüssel 𝄞 löschen"_s}});
    to.add(u"title-none"_s, {{}, {.url = u"/2"_s}});
    to.add(u"name"_s, {{.title = u"Named"_s, .name = u"named"_s}});
    to.add(u"name-dash"_s, {{.name = u"create-tag"_s}});
    to.add(u"operation"_s, {{.operationId = u"tags.create"_s}});
    to.add(u"metadata"_s,
           {{.metadata = {{u"no-redirect"_s}, {u"tag"_s, u"smoke"_s}, {u"timeout"_s, u"30000"_s}}}});
    to.add(u"disabled"_s, {{.metadata = {{u"disabled"_s}}}, {.url = u"/2"_s}});
    to.add(u"no-redirect"_s, {{.url = u"/moved"_s, .metadata = {{u"no-redirect"_s}}}});
    to.add(u"three-requests"_s, {{.url = u"/1"_s}, {.title = u"Second"_s, .url = u"/2"_s}, {.url = u"/3"_s}});
    to.addText(u"comments"_s,
               "# of the file\n// another\n\n### Title\n# of the request\n// another\nGET URL/1\n"
               "# between headers\nX-A: 1\n// and again\nX-B: 2\n\n### Second\nGET URL/2\n");
    to.addText(u"no-separator"_s, "GET URL/1\nX-A: 1\n");
    to.addText(u"long-separators"_s, "#### One\nGET URL/1\n\n##########\nGET URL/2\n");
    to.addText(
        u"crlf"_s,
        "### One\r\nPOST URL/1\r\nContent-Type: text/plain\r\n\r\none line\r\n\r\n### Two\r\nGET URL/2\r\n");
    to.addText(u"last-line"_s, "###\nPOST URL/1\n\nno line end").differences = {
        {u"1 content-type"_s, ownContentType}};
}

void addRequestLines(PeerWriter &to)
{
    for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "PROPFIND"}) {
        const QString word = QString::fromLatin1(method);
        to.add(u"method-"_s + word.toLower(), {{.method = word, .url = u"/x"_s}});
    }
    to.add(u"version"_s, {{.url = u"/x"_s, .httpVersion = u"HTTP/1.1"_s}});
    to.add(u"query"_s, {{.url = u"/x?a=1&b=two&c="_s}});
    to.add(u"query-escaped"_s, {{.url = u"/x?q=a%20b%26c&d=%C3%A4"_s}});
    to.add(u"query-repeated"_s, {{.url = u"/x?a=1&a=2&a[]=3"_s}});
    to.add(u"path-escaped"_s, {{.url = u"/a%2Fb/c%20d"_s}});
    to.add(u"path-letters"_s, {{.url = u"/sch%C3%B6n/~x/a,b;c=d"_s}});
    to.addText(u"query-lines"_s, "###\nGET URL/x\n    ?a=1\n    &b=two\n    &c={{shared}}\nX-A: 1\n");
    to.addText(u"no-method"_s, "###\nURL/x?y=1\n");
}

void addHeaders(PeerWriter &to)
{
    to.add(u"headers"_s, {{.headers = {{u"X-One"_s, u"1"_s}, {u"x-two"_s, u"a: b # c // d"_s}}}});
    to.add(u"header-quotes"_s, {{.headers = {{u"X-Quoted"_s, u"\"a\", 'b'"_s}}}});
    to.add(u"header-authorization"_s, {{.headers = {{u"Authorization"_s, u"Bearer abc"_s}}}}).differences = {
        {u"1 authorization"_s, noTypedCredential}};
    to.add(u"header-basic"_s, {{.headers = {{u"Authorization"_s, u"Basic jane secret"_s}}}}).differences = {
        {u"1 authorization"_s, noTypedCredential}};
    // A jar would send it with all the others.
    to.add(u"header-cookie"_s,
           {{.headers = {{u"Cookie"_s, u"a=1; b=2"_s}}, .metadata = {{u"no-cookie-jar"_s}}}});
    to.add(u"header-variable"_s, {{.headers = {{u"X-Shared"_s, u"<{{shared}}>"_s}}}});
    to.add(u"header-empty"_s, {{.headers = {{u"X-Empty"_s, {}}, {u"X-B"_s, u"b"_s}}}});
    to.add(u"header-twice"_s, {{.headers = {{u"X-Twice"_s, u"1"_s}, {u"X-Twice"_s, u"2"_s}}}});
}

void addBodies(PeerWriter &to)
{
    const QString json = u"application/json"_s;
    const QString form = u"application/x-www-form-urlencoded"_s;
    to.add(u"body-json"_s, {peerBody(json, {{"{\n  \"name\": \"release-2\",\n  \"tags\": [1, 2]\n}"}})});
    to.add(u"body-json-variable"_s, {peerBody(json, {{"{\"name\": \"{{shared}}\", \"n\": {{number}}}"}})});
    to.add(u"body-json-letters"_s, {peerBody(json, {{"{\"name\": \"schön 𝄞\"}"}})});
    to.add(u"body-text"_s, {peerBody(u"text/plain"_s, {{"one\n\n  two\n\nthree"}})});
    to.add(u"body-no-type"_s, {peerBody({}, {{"only text"}})}).differences = {
        {u"1 content-type"_s, ownContentType}};
    to.add(u"body-xml"_s, {peerBody(u"application/xml"_s, {{"<a b=\"1\">\n  <c/>\n</a>"}})});
    to.add(u"body-with-checks"_s, {[&] {
               RequestDefinition request = peerBody(json, {{"{\"a\": 1}"}});
               request.checks = {u"status == 200"_s, u"status == 201"_s};
               return request;
           }()});
    to.add(u"body-file"_s, {peerBody(json, {{{}, u"./x.json"_s}})});
    to.add(u"body-file-variables"_s, {peerBody(json, {{{}, u"./variables.json"_s, true}})});
    to.add(u"body-file-raw"_s, {peerBody(json, {{{}, u"./variables.json"_s}})});
    to.add(u"body-file-binary"_s, {peerBody(u"application/octet-stream"_s, {{{}, u"./data/bytes.bin"_s}})});
    to.add(u"body-text-and-file"_s,
           {peerBody(u"text/plain"_s, {{"before {{shared}}\n"}, {{}, u"./x.json"_s}, {"\nbehind"}})});
    to.add(u"body-files"_s,
           {peerBody(u"text/plain"_s,
                     {{{}, u"./x.json"_s},
                      {"\n"},
                      {{}, u"./variables.json"_s, true},
                      {"\n\n"},
                      {{}, u"./variables.json"_s}})});
    to.add(u"body-file-charset"_s,
           {peerBody(u"text/plain"_s, {{{}, u"./latin1.txt"_s, true, u"latin1"_s}, {"\n{{shared}}"}})});
    to.add(u"body-file-between-bytes"_s,
           {peerBody(u"application/octet-stream"_s, {{"a\n"}, {{}, u"./data/bytes.bin"_s}, {"\nb"}})});
    to.add(u"body-file-named-by-variable"_s,
           {peerBody(u"text/plain"_s, {{"a\n"}, {{}, u"./{{file}}.json"_s}, {"\nb"}})}, HttpDialect::HttpYac,
           "@file = x\n\n");
    to.add(u"body-file-in-json"_s, {peerBody(json, {{"{\"a\":\n"}, {{}, u"./x.json"_s}, {"\n}"}})});
    // What a variable stands for names no file.
    to.add(u"body-file-by-value"_s, {peerBody(u"text/plain"_s, {{"{{line}}\n"}, {{}, u"./x.json"_s}})},
           HttpDialect::HttpYac, "@line = < ./variables.json\n\n");
    to.add(u"form"_s, {peerBody(form, {{"a=1&b=two%20words&c={{shared}}"}})});
    to.add(u"form-lines"_s, {peerBody(form, {{"a=1\n&b=2\n&c=3"}})});
    to.add(u"form-blanks"_s, {peerBody(form, {{"a=two words&b=x+y"}})}).differences = {
        {u"1 body"_s, formAsWritten}};

    const QString multipart = u"multipart/form-data; boundary=PatlasPart"_s;
    const auto parts = [&](const std::vector<DraftPart> &all) {
        return PeerRequests{peerBody(multipart, multipartBody(all, "PatlasPart", u"/"_s))};
    };
    to.add(u"multipart-text"_s, parts({{u"a"_s, u"one"_s}, {u"b"_s, u"two words, {{shared}}"_s}}));
    to.add(u"multipart-type"_s, parts({{u"a"_s, u"{\"b\": 1}"_s, false, true, json}}));
    to.add(u"multipart-file"_s, parts({{u"f"_s, u"/x.json"_s, true, true, json}}));
    to.add(u"multipart-both"_s,
           parts({{u"a"_s, u"one"_s},
                  {u"f"_s, u"/data/bytes.bin"_s, true, true, u"application/octet-stream"_s}}));
}

void addVariables(PeerWriter &to)
{
    const QByteArray above = "@one = 1\n@two = {{one}}-2\n\n";
    to.add(u"variable-file"_s, {{.url = u"/{{one}}?two={{two}}"_s, .headers = {{u"X-Two"_s, u"{{two}}"_s}}}},
           HttpDialect::HttpYac, above);
    to.add(u"variable-over-environment"_s, {{.url = u"/{{shared}}"_s}}, HttpDialect::HttpYac,
           "@shared = of-the-file\n\n");
    to.add(u"variable-environment"_s, {{.url = u"/{{shared}}/{{both}}/{{number}}"_s}});
    to.add(u"variable-of-all"_s, {{.url = u"/{{everywhere}}"_s}}).differences = {
        {u"1 is sent"_s, noSharedVariables}};
    to.add(u"variable-blanks"_s, {{.url = u"/{{ shared }}"_s}});
    to.add(u"variable-dotenv"_s, {{.url = u"/{{$dotenv PEER}}?q={{$dotenv QUOTED}}"_s}});
    to.add(u"variable-process"_s, {{.url = u"/{{$processEnv PATLAS_PEER}}"_s}});
    to.add(u"variable-address"_s, {{.url = u"{{own}}/x"_s}}, HttpDialect::HttpYac,
           "@own = {{baseUrl}}/variable-address\n\n");
    to.add(u"variable-hash"_s, {{.url = u"/x?q={{word}}"_s}}, HttpDialect::HttpYac, "@word = a#b\n\n")
        .differences = {{u"1 target"_s, encodedVariable}};
    to.addText(u"variable-unencoded"_s, "@word = a b\n\n###\nGET URL/x?q={{word}}\n");
}

void addChains(PeerWriter &to)
{
    const RequestDefinition login{.name = u"login"_s, .method = u"POST"_s, .url = u"/login"_s};
    const auto chain = [&](const QString &name, const QString &reference, HttpDialect dialect) -> PeerFile & {
        RequestDefinition use{.url = u"/use/"_s + reference, .headers = {{u"X-Id"_s, reference}}};
        if (dialect == HttpDialect::HttpYac)
            use.metadata = {{u"ref"_s, u"login"_s}};
        return to.add(name, {login, use}, dialect);
    };
    const std::pair<const char *, const char *> paths[] = {
        {"id", "id"}, {"nested", "items[1].name"}, {"number", "n"}, {"flag", "flag"}};
    for (const auto &[name, path] : paths) {
        const QString way = QString::fromLatin1(path);
        chain(u"chain-"_s + QLatin1String(name), u"{{login."_s + way + u"}}"_s, HttpDialect::HttpYac);
        chain(u"chain-universal-"_s + QLatin1String(name), u"{{login.response.body.$."_s + way + u"}}"_s,
              HttpDialect::Universal)
            .differences = {{u"2 is sent"_s, noUniversalReference}};
    }
    chain(u"chain-universal-header"_s, u"{{login.response.headers.Location}}"_s, HttpDialect::Universal)
        .differences = {{u"2 is sent"_s, noUniversalReference}};
    RequestDefinition body = peerBody(u"application/json"_s, {{"{\"id\": \"{{login.id}}\"}"}});
    body.metadata = {{u"ref"_s, u"login"_s}};
    to.add(u"chain-body"_s, {login, body});
    RequestDefinition last{.url = u"/last/{{second.id}}"_s, .metadata = {{u"ref"_s, u"second"_s}}};
    RequestDefinition second{
        .name = u"second"_s, .url = u"/second/{{login.id}}"_s, .metadata = {{u"ref"_s, u"login"_s}}};
    to.add(u"chain-of-three"_s, {login, second, last});
}

void addChecks(PeerWriter &to)
{
    struct Group {
        const char *name;
        const char *path;
        QStringList checks;
    };
    const Group groups[] = {
        {"status", "/x", {u"status == 200"_s, u"status == 404"_s, u"status != 404"_s, u"status != 200"_s}},
        {"status-missing", "/missing", {u"status == 404"_s, u"status == 200"_s, u"status >= 400"_s}},
        {"status-order",
         "/x",
         {u"status < 300"_s, u"status < 200"_s, u"status <= 200"_s, u"status <= 199"_s, u"status > 199"_s,
          u"status > 200"_s, u"status >= 200"_s, u"status >= 201"_s}},
        {"duration", "/x", {u"duration < 600000"_s, u"duration < 0"_s, u"duration firstByte < 600000"_s}},
        {"header",
         "/x",
         {u"header content-type == application/json"_s, u"header content-type == text/html"_s,
          u"header content-type includes json"_s, u"header content-type includes html"_s,
          u"header location exists"_s, u"header x-missing exists"_s, u"header x-missing isFalse"_s,
          u"header location isFalse"_s}},
        {"text",
         "/x",
         {u"body name startsWith rel"_s, u"body name startsWith x"_s, u"body name endsWith -2"_s,
          u"body name endsWith -3"_s, u"body name includes ease"_s, u"body name includes zzz"_s,
          u"body name matches ^release-\\d$"_s, u"body name matches ^\\d+$"_s}},
        {"values",
         "/x",
         {u"body id == i-1"_s, u"body id == i-2"_s, u"body n == 3"_s, u"body n == 4"_s,
          u"body flag == true"_s, u"body flag == false"_s, u"body items[1].name == b"_s,
          u"body items[1].name == c"_s, u"body items.length == 2"_s, u"body items.length == 3"_s,
          u"body nothing == null"_s}},
        {"types",
         "/x",
         {u"body n isNumber"_s, u"body id isNumber"_s, u"body id isString"_s, u"body n isString"_s,
          u"body flag isBoolean"_s, u"body n isBoolean"_s, u"body items isArray"_s, u"body id isArray"_s}},
        {"exists",
         "/x",
         {u"body id exists"_s, u"body gone exists"_s, u"body gone isFalse"_s, u"body id isFalse"_s,
          u"body flag isTrue"_s, u"body nothing isTrue"_s}},
        {"hashes",
         "/text",
         {u"body md5 XUFAKrxLKna5cZ2REBfFkg=="_s, u"body md5 x"_s,
          u"body sha256 LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="_s, u"body sha256 x"_s,
          u"body sha512 m3HSJL1i83hdltRq0+o9czGb+8KJDKra4t/3JRlnPKcjI8PZm6XBHXx6zG4UuMXaDEZjR1wuXDre9G9zvN7AQw=="_s,
          u"body sha512 x"_s}},
        {"whole",
         "/text",
         {u"body == hello"_s, u"body == goodbye"_s, u"body includes ell"_s, u"body includes zzz"_s,
          u"body exists"_s, u"body isFalse"_s}},
        {"xpath",
         "/xml",
         {u"xpath //item[1] == one"_s, u"xpath //item[1] == two"_s, u"xpath //item exists"_s,
          u"xpath //none exists"_s, u"xpath /list/@n == 2"_s}},
        {"variables", "/x", {u"body name == {{shared}}"_s, u"body n == {{number}}"_s}},
        {"words",
         "/x",
         {u"status equals 200"_s, u"status equals 201"_s, u"status not equals 201"_s,
          u"status not equals 200"_s, u"body name contains ease"_s, u"status === 200"_s,
          u"status !== 200"_s}},
        {"jsonpath", "/x", {u"body $.id == i-1"_s, u"body $.id == i-2"_s}},
    };
    const std::map<QString, std::vector<PeerDifference>> known{
        {u"checks-jsonpath"_s, {{u"1 check 1"_s, noJsonPath}}},
        {u"checks-words"_s,
         {{u"1 check 3"_s, longestComparison},
          {u"1 check 4"_s, longestComparison},
          {u"1 check 6"_s, longestComparison},
          {u"1 check 7"_s, longestComparison}}},
    };
    for (const Group &group : groups) {
        const QString name = u"checks-"_s + QLatin1String(group.name);
        RequestDefinition request{.url = QString::fromLatin1(group.path), .checks = group.checks};
        const auto differences = known.find(name);
        for (const auto dialect : {HttpDialect::HttpYac, HttpDialect::Universal}) {
            const bool isUniversal = dialect == HttpDialect::Universal;
            PeerFile &file = to.add(isUniversal ? name + u"-universal"_s : name, {request}, dialect);
            if (differences != known.end())
                file.differences = differences->second;
        }
    }
    to.addText(u"checks-script"_s, "###\nGET URL/x\n\n?? js response.statusCode == 200\n").differences = {
        {u"1 check 1"_s, noScripts}};
}

} // namespace

std::vector<PeerFile> peerFiles()
{
    PeerWriter writer;
    addTitlesAndMetadata(writer);
    addRequestLines(writer);
    addHeaders(writer);
    addBodies(writer);
    addVariables(writer);
    addChains(writer);
    addChecks(writer);
    return writer.files;
}

std::vector<PeerAttachment> peerAttachments(const QByteArray &base)
{
    QByteArray bytes;
    for (int value = 0; value < 256; ++value)
        bytes += char(value);
    return {
        {u"http-client.env.json"_s,
         "{\n  \"$shared\": {\"everywhere\": \"of-all\", \"both\": \"of-all\"},\n  \"dev\": {\"baseUrl\": \""
             + base
             + "\", \"both\": \"of-dev\", \"number\": 7, \"shared\": \"of-file\"},\n  \"other\": {\"both\": "
               "\"of-other\"}\n}\n"},
        {u".env"_s, "PEER=of-dotenv\nQUOTED='x y'\n"},
        {u"x.json"_s, "{\"x\":\n 1}\n"},
        {u"variables.json"_s, "{\"x\": \"{{shared}}\"}\n"},
        {u"data/bytes.bin"_s, bytes},
        {u"latin1.txt"_s, "gr\xfcn {{shared}}\n"},
    };
}

QByteArray peerResponse(const QByteArray &method, const QByteArray &path)
{
    QByteArray status = "200 OK";
    QByteArray type = "application/json";
    QByteArray body = R"({"id": "i-1", "name": "release-2", "n": 3, "flag": true, "nothing": null,)"
                      R"( "items": [{"name": "a"}, {"name": "b"}]})";
    if (path.endsWith("/missing")) {
        status = "404 Not Found";
    } else if (path.endsWith("/moved")) {
        status = "302 Found";
    } else if (path.endsWith("/xml")) {
        type = "application/xml";
        body = "<list n=\"2\"><item>one</item><item>two</item></list>";
    } else if (path.endsWith("/text")) {
        type = "text/plain";
        body = "hello";
    }
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nLocation: /elsewhere\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + (method == "HEAD" ? QByteArray() : body);
}

} // namespace patlas::test
