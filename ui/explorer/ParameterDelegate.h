// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment/SeenValuesRepository.h"

#include <QStyledItemDelegate>

#include <functional>
#include <utility>
#include <vector>

class QComboBox;
class QLineEdit;

namespace patlas {

class RequestVariables;
struct VariableMark;

/// Editors for a parameter's type. Every edit goes to the model at once, so that preflight runs at every key.
class ParameterDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The variables must outlive it.
    explicit ParameterDelegate(RequestVariables &variables, QObject *parent = nullptr);

    /// What responses have shown for the value at an index.
    using Offers = std::function<std::vector<SeenValue>(const QModelIndex &index)>;
    void setOffers(Offers offers) { m_offers = std::move(offers); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void commit(QWidget *editor) const;
    void addValues(QLineEdit *line, const QModelIndex &index) const;
    QComboBox *makeCombo(QWidget *parent, const QString &name, const QModelIndex &index) const;
    void takeVariables(QComboBox *combo, const QString &name, const QModelIndex &index) const;
    std::vector<VariableMark> marksOf(const QString &text, const QModelIndex &index) const;

    RequestVariables &m_variables;
    Offers m_offers;
};

} // namespace patlas
