// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/SeenValuesRepository.h"
#include "core/openapi/ApiDescription.h"
#include "core/request/RequestDraft.h"

#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace patlas {

class ExactTextEdit;
class RequestVariables;

/// One field for each part of a multipart body: those that an operation describes, then those that the user
/// added. Files are chosen or their path is typed; they are read when the request is sent.
class MultipartForm : public QWidget {
    Q_OBJECT

public:
    /// The variables must outlive it.
    explicit MultipartForm(RequestVariables &variables, QWidget *parent = nullptr);

    /// Creates fields for the described parts, with the draft's values, and rows for its other parts. Emits
    /// nothing; does nothing if these are the fields already.
    void setParts(const std::vector<BodyPart> &described, const std::vector<DraftPart> &parts);
    /// Whether parts that the user adds can be files, and have content types. Yes, until this is called.
    void setTakesFiles(bool takesFiles) { m_takesFiles = takesFiles; }
    /// What responses have shown for a part that is described; for fields that are made from now on.
    using Offers = std::function<std::vector<SeenValue>(const BodyPart &part)>;
    void setOffers(Offers offers) { m_offers = std::move(offers); }
    std::vector<DraftPart> parts() const;
    void addPart(); ///< an empty row, with the focus

Q_SIGNALS:
    void edited();

private:
    struct Field {
        BodyPart part;
        QLineEdit *line = nullptr; ///< short text or a file's path
        ExactTextEdit *text = nullptr; ///< JSON text
        QString value() const;
    };
    /// A part that the user added.
    struct OwnPart {
        QLineEdit *name = nullptr;
        QComboBox *kind = nullptr;
        QLineEdit *value = nullptr;
        QLineEdit *type = nullptr;
        bool enabled = true;
        DraftPart part() const;
    };

    bool isShowing(const std::vector<BodyPart> &described, const std::vector<DraftPart> &parts) const;
    /// `texts`: what the fields hold, in their order.
    void build(const std::vector<BodyPart> &described, const QStringList &texts,
               const std::vector<DraftPart> &own);
    void addField(QFormLayout &form, const BodyPart &part, const QString &value);
    QWidget *makeField(Field &field, const QString &value);
    QWidget *makeOwnPart(const DraftPart &part);
    void removePart(std::size_t place);
    void chooseFile(QLineEdit *line);
    void takeEdit();

    RequestVariables &m_variables;
    Offers m_offers;
    QWidget *m_form = nullptr;
    bool m_takesFiles = true;
    bool m_showsFiles = true; ///< the same of what is shown
    std::vector<Field> m_fields;
    std::vector<OwnPart> m_own;
    std::vector<DraftPart> m_announced; ///< last reported
};

} // namespace patlas
