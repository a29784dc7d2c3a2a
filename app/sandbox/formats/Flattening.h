// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/ReadBudget.h"

namespace patlas::sandbox::formats {

/// Builds texts from the events of a nested document: `{"a": {"b": "x"}}` becomes the text `a.b`. An object
/// that holds only plural categories, including `other`, is a plural unless plurals are disabled. Each text
/// knows its path, because keys have dots and brackets of their own.
class Flattening {
public:
    Flattening(const Options &options, ReadBudget &budget);

    /// `isPlain`: a key of YAML that is not text.
    void key(const QString &name, bool isPlain = false);
    // These return false once the budget is exceeded.
    bool text(const QString &value, const QJsonObject &details = {});
    bool skip(QString *path = nullptr); ///< skips a value that is not text
    bool open(bool list);
    bool close();
    bool atTop() const { return m_frames.empty(); }

    Texts takeTexts() { return std::move(m_texts); }

private:
    struct Frame {
        QString path;
        QJsonValue step; ///< in the frame above
        bool list = false;
        int place = 0;
        std::size_t first = 0; ///< index of its first text
        bool isEmpty = true;
        bool plural = true; ///< only plural categories so far, no objects
        bool hasOther = false;
    };
    QString nextPath();
    bool add(const QString &key, const QJsonValue &step, const QString &value, const QJsonObject &details);

    const Options &m_options;
    ReadBudget &m_budget;
    std::vector<Frame> m_frames;
    QString m_key;
    QJsonValue m_step;
    Texts m_texts;
};

} // namespace patlas::sandbox::formats
