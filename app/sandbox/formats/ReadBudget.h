// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/formats/FileFormat.h"
#include "app/sandbox/formats/WorkTime.h"

#include <functional>

namespace patlas::sandbox::formats {

/// Bounds what reading one file may cost, measured on what comes out of it: a small file can hold references
/// that expand to gigabytes. Once a bound is hit or the reading was cancelled, `problem` says which one, and
/// the reader stops. Also takes what a reader has to say besides the texts. Belongs to one thread.
class ReadBudget {
public:
    static constexpr std::size_t maxTexts = 100'000;
    static constexpr qsizetype maxCharacters = 32 * 1024 * 1024; ///< UTF-16 units of all texts together
    static constexpr qsizetype maxKeyLength = 8 * 1024; ///< UTF-16 units; a source text may be a key
    static constexpr qsizetype maxDepth = 64; ///< levels of objects or elements
    static constexpr qsizetype maxAttributes = 256; ///< of one element; Qt compares each with each
    static constexpr int maxItems = 100'000; ///< of one list, with what is missing
    static constexpr int maxTime = 10'000; ///< milliseconds of processor time

    using IsCancelled = std::function<bool()>;
    explicit ReadBudget(IsCancelled isCancelled = {}, int milliseconds = maxTime);

    /// Appends the text; false when it is one too many.
    bool add(Texts &texts, Text text);
    /// Counts characters that a reader holds before they are part of a text.
    bool hold(qsizetype characters);
    /// Gives back what `hold` counted: it went into a text, or was dropped.
    void release(qsizetype characters) { m_held -= characters; }
    /// Counts what a reference stands for. Together with the text that holds it, this may be counted twice.
    bool expand(qsizetype characters);
    /// Counts one step of work that brings no text.
    bool step();
    /// The same for a step that takes long enough to look at the clock each time.
    bool look();

    bool isExceeded() const { return !m_problem.isEmpty(); }
    const QString &problem() const { return m_problem; }
    bool refuse(const QString &sentence); ///< always false; the first sentence counts

    /// Something of the file is left out; an empty `entry` is the file as a whole.
    void warn(const QString &entry, const QString &reason) { m_warnings.add(entry, reason); }
    void warnOnce(const QString &reason) { m_warnings.addOnce(reason); }
    const Warnings &warnings() const { return m_warnings; }
    /// What the file says about itself, for when it is written again. By the name of the file within the
    /// file, if it has one.
    void setHead(const QString &name, const QString &head);
    const QMap<QString, QString> &heads() const { return m_heads; }

    static QString tooDeep();
    static QString tooLong(const QString &key);

private:
    bool tooMuch();

    IsCancelled m_isCancelled;
    WorkTime m_used;
    int m_maxTime;
    qsizetype m_characters = 0; ///< in texts
    qsizetype m_held = 0;
    qsizetype m_expanded = 0;
    quint32 m_steps = 0;
    QString m_problem;
    Warnings m_warnings;
    QMap<QString, QString> m_heads;
};

} // namespace patlas::sandbox::formats
