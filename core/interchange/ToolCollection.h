// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace patlas {

// A collection of another tool, with what its folders give to each request. Its texts are those of the tool,
// but for variables, which are "{{name}}". Bruno's forms, OpenCollection and Insomnia are read into it;
// ToolWriter makes requests of it.

/// A line of a table: a header, a parameter, a field, a variable, an assertion.
struct ToolRow {
    QString name;
    QString value = {};
    QString contentType = {}; ///< of a field or a file
    QStringList files = {}; ///< of a field
    QString description = {};
    bool isEnabled = true;
    bool isSecret = false; ///< a variable that is called secret there; its value may be kept elsewhere
};

struct ToolAuth {
    /// "bearer", "basic", "apikey"; "inherit"; "none", or empty: nothing is said; "off": none, whatever
    /// stands outside. Anything else is told by this name and left out.
    QString mode;
    QString scheme = QStringLiteral("Bearer"); ///< in front of the token
    QString token = {};
    QString user = {};
    QString password = {};
    QString key = {};
    QString value = {};
    bool isInQuery = false; ///< `key`; else it is a header

    /// `field` gives the fields of that mode by the names that they have in Bruno.
    static ToolAuth of(const QString &mode, const std::function<QString(const char *name)> &field);
};

struct ToolScript {
    enum class When { Before, After, Tests };
    When when = When::Before;
    QString code;
};

/// What a collection, a folder and a request have alike.
struct ToolSettings {
    std::vector<ToolRow> headers = {};
    std::vector<ToolRow> variables = {};
    std::vector<ToolRow> variablesAfter = {}; ///< set from the response
    ToolAuth auth = {};
    std::vector<ToolScript> scripts = {};
    QString docs = {};
};

struct ToolBody {
    /// "json", "xml", "text", "sparql", "graphql", "form-urlencoded", "multipart-form", "file"; empty or
    /// "none": none
    QString kind = {};
    QString text = {};
    QString variables = {}; ///< of GraphQL
    std::vector<ToolRow> rows = {};
    QString contentType = {}; ///< empty: the usual one of its kind
};

constexpr double toolLast = std::numeric_limits<double>::max();

struct ToolRequest {
    QString title;
    double order = toolLast; ///< within its folder
    QString method = {};
    QString url = {};
    std::vector<ToolRow> query = {};
    bool showsQuery = true; ///< what the address has behind "?" is shown in `query`, too
    std::vector<ToolRow> path = {};
    ToolBody body = {};
    std::vector<ToolRow> assertions = {}; ///< as Bruno has them
    ToolSettings settings = {};
    QString id = {}; ///< of the other tool
    QString name = {}; ///< what others call it in references to its response
    QStringList notes = {}; ///< sentences about what was left out of it
};

struct ToolFolder {
    QString name;
    double order = toolLast;
    ToolSettings settings = {};
    std::vector<ToolRequest> requests = {};
    std::vector<std::unique_ptr<ToolFolder>> folders = {};

    ToolFolder &addFolder(const QString &folderName);
};

struct ToolEnvironment {
    QString name;
    std::vector<ToolRow> variables = {};
};

struct ToolCollection {
    ToolFolder root; ///< its name is that of the collection
    std::vector<ToolEnvironment> environments = {};

    /// Takes the place of this one while it is empty, and is a folder of it then.
    void add(ToolCollection &&other);
};

/// Finds the folders of a collection by the paths of its files.
class ToolTree {
public:
    static constexpr qsizetype deepest = 32; ///< folders; what is in deeper ones is put into that one

    explicit ToolTree(ToolFolder &root)
        : m_root(root)
    {
    }
    /// Paths begin with this folder, which is the collection itself.
    void setRoot(const QString &folder) { m_rootPath = folder.isEmpty() ? folder : folder + u'/'; }
    /// The folder that holds the file: made where it is not there.
    ToolFolder &folderOf(const QString &filePath);

    static QString parentOf(const QString &path); ///< without the slash behind it
    static QString nameOf(const QString &path) { return path.sliced(path.lastIndexOf(u'/') + 1); }
    static QString titleOf(const QString &path); ///< the name without its ending

private:
    ToolFolder &m_root;
    QString m_rootPath;
    QHash<QString, ToolFolder *> m_folders;
};

} // namespace patlas
