// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"

#include "core/openapi/BuiltIn.h"
#include "core/openapi/OpenApiReader.h"
#include "core/secret/TokenPatterns.h"

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace patlas::test {

namespace {

std::map<std::string, TestMain, std::less<>> &tests()
{
    static std::map<std::string, TestMain, std::less<>> all;
    return all;
}

std::string baseName(std::string_view path)
{
    path.remove_prefix(path.find_last_of('/') + 1); // npos + 1 is 0: a plain name stays
    return std::string(path.substr(0, path.find('.')));
}

/// As the programs do it: what a token looks like is known from the API description.
void knowBuiltInTokens()
{
    const Result<ApiDescription> api = readOpenApi(builtInApiDocument());
    if (!api || !TokenPatterns::add(api->tokenPatterns).isEmpty())
        qFatal("the built-in API description cannot be used");
}

} // namespace

RegisteredTest::RegisteredTest(const char *sourceFile, TestMain main)
{
    const std::string name = baseName(sourceFile);
    if (!tests().emplace(name, main).second)
        qFatal("two tests are named %s", name.c_str());
}

} // namespace patlas::test

int main(int argc, char **argv)
{
    using namespace patlas::test;
    const auto chosen = argc > 1 ? tests().find(std::string_view(argv[1])) : tests().end();
    if (chosen == tests().end()) {
        std::fprintf(stderr, "usage: %s TEST [QTest options]\nTests:\n", argv[0]);
        for (const auto &[name, main] : tests())
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    knowBuiltInTokens();
    // The test gets the arguments as if it were the program; argv[0] stays for code that restarts the
    // program.
    argv[1] = argv[0];
    return chosen->second(argc - 1, argv + 1);
}
