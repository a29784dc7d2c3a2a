// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long patlasctl takes from its start to its end, beside other command lines:
//   bench_commands PATLASCTL [--rounds N] [--json FILE]
// curl, and if installed HTTPie, newman and bru. All send the same request to the same service, one after the
// other in each round, so that what else the machine does hits all of them.
#include "tests/bench/ConstantService.h"
#include "tests/bench/Figures.h"
#include "tests/bench/WindowData.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

using namespace patlas;

namespace {

struct Command {
    QString name;
    QString program;
    QStringList arguments;
    std::vector<double> ms;

    void run()
    {
        if (const auto ran = runProgram(program, arguments))
            ms.push_back(ran->ms);
    }
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QString postmanCollection(const QString &folder, const QUrl &url)
{
    const QJsonObject info{
        {u"name"_s, u"bench"_s},
        {u"schema"_s, u"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"_s}};
    const QJsonObject request{{u"method"_s, u"GET"_s}, {u"url"_s, url.toString()}};
    const QJsonArray items{QJsonObject{{u"name"_s, u"tags"_s}, {u"request"_s, request}}};
    write(folder + u"/postman.json"_s,
          QJsonDocument(QJsonObject{{u"info"_s, info}, {u"item"_s, items}}).toJson());
    return folder + u"/postman.json"_s;
}

/// bru takes a collection from the folder in which it is started.
QString brunoCollection(const QString &folder, const QUrl &url)
{
    const QString bruno = folder + u"/bruno"_s;
    QDir().mkpath(bruno);
    write(bruno + u"/bruno.json"_s, R"({"version": "1", "name": "bench", "type": "collection"})");
    write(bruno + u"/tags.bru"_s,
          "meta {\n  name: tags\n  type: http\n  seq: 1\n}\n\nget {\n  url: " + url.toEncoded()
              + "\n  body: none\n  auth: none\n}\n");
    return bruno;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rounds(u"rounds"_s, u"how many of each"_s, u"n"_s, u"15"_s);
    const QCommandLineOption json(u"json"_s, u"write the figures there"_s, u"FILE"_s);
    const QCommandLineOption service(QLatin1String(ConstantService::option));
    parser.addOptions({rounds, json, service});
    parser.addPositionalArgument(u"patlasctl"_s, u"the program"_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(service))
        return ConstantService::run();

    const QString patlasctl = QFileInfo(parser.positionalArguments().value(0)).absoluteFilePath();
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/none"); // nobody's keychain is asked
    const ConstantService constant;
    const QString data = home.filePath(u"patlas"_s);
    QDir().mkpath(data);
    fillDatabase(data, 1000, 0);
    const QStringList adding{u"environments"_s,
                             u"add"_s,
                             u"Bench"_s,
                             u"--api"_s,
                             u"gl-strings"_s,
                             u"--server"_s,
                             u"http://127.0.0.1:%1/v1/api"_s.arg(constant.port())};
    if (!runProgram(patlasctl, adding))
        qFatal("patlasctl could not add an environment");

    const QString address = constant.url().toString();
    Command version{u"patlasctl --version"_s, patlasctl, {u"--version"_s}, {}};
    Command tokens{u"patlasctl tokens list, 1,000 tokens"_s, patlasctl, {u"tokens"_s, u"list"_s}, {}};
    // No credential is there, which preflight finds; the rest of the way is the same.
    Command ours{u"patlasctl request over loopback"_s,
                 patlasctl,
                 {u"request"_s, u"GET"_s, u"/tags"_s, u"--env"_s, u"Bench"_s, u"--anyway"_s},
                 {}};
    Command curlVersion{u"curl --version"_s, u"curl"_s, {u"--version"_s}, {}};
    std::vector<Command> others{{u"curl"_s, u"curl"_s, {u"-s"_s, address}, {}},
                                {u"HTTPie"_s, u"http"_s, {u"--ignore-stdin"_s, address}, {}},
                                {u"newman"_s,
                                 u"newman"_s,
                                 {u"run"_s, u"--silent"_s, postmanCollection(home.path(), constant.url())},
                                 {}},
                                {u"bru"_s, u"bru"_s, {u"run"_s, u"tags.bru"_s}, {}}};
    QDir::setCurrent(brunoCollection(home.path(), constant.url()));
    for (int i = 0; i < parser.value(rounds).toInt(); ++i) {
        for (Command *command : {&version, &curlVersion, &tokens, &ours})
            command->run();
        for (Command &other : others)
            other.run();
    }
    if (ours.ms.empty() || version.ms.empty() || tokens.ms.empty())
        qFatal("patlasctl failed");

    Figures figures;
    figures.add({version.name, medianOf(version.ms), u"ms"_s, {}, 0, 15});
    if (!curlVersion.ms.empty())
        figures.add(
            {version.name, medianOf(version.ms), u"ms"_s, curlVersion.name, medianOf(curlVersion.ms), {}});
    figures.add({tokens.name, medianOf(tokens.ms), u"ms"_s, {}, 0, 40});
    for (const Command &other : others) {
        if (!other.ms.empty())
            figures.add({ours.name, medianOf(ours.ms), u"ms"_s, u"%1, its whole process"_s.arg(other.name),
                         medianOf(other.ms), other.name == "curl"_L1 ? 2.0 : 1.0});
    }
    return figures.write(parser.value(json)) ? 0 : 1;
}
