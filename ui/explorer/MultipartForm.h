// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/openapi/ApiDescription.h"
#include "core/request/RequestDraft.h"

#include <QWidget>

#include <vector>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace patlas {

/// One field for each part of a multipart body. Files are chosen or their path is typed; they are read when
/// the request is sent.
class MultipartForm : public QWidget {
    Q_OBJECT

public:
    explicit MultipartForm(QWidget *parent = nullptr);

    /// Creates fields for the described parts, with the draft's values.
    void setParts(const std::vector<BodyPart> &described, const std::vector<DraftPart> &parts);
    std::vector<DraftPart> parts() const;

Q_SIGNALS:
    void edited();

private:
    struct Field {
        BodyPart part;
        QLineEdit *line = nullptr; ///< short text or a file's path
        QPlainTextEdit *text = nullptr; ///< JSON text
        QString value() const;
    };
    QWidget *makeField(Field &field, const QString &value);
    void chooseFile(QLineEdit *line);
    void textChanged();

    QWidget *m_form = nullptr;
    std::vector<Field> m_fields;
    std::vector<DraftPart>
        m_announced; ///< last reported; highlighting also emits a text field's change signal
};

} // namespace patlas
