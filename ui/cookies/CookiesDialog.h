// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cookies/Cookie.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace patlas {

class CookieJars;
class CookieModel;
class RemovalNotice;
class SecretClipboard;
class SecretField;
struct Environment;

/// The cookie jar of one environment: its cookies, and where cookies are switched off. GUI thread.
class CookiesDialog : public QDialog {
    Q_OBJECT

public:
    /// Jars and clipboard must outlive it.
    CookiesDialog(CookieJars &jars, const Environment &environment, SecretClipboard &clipboard,
                  QWidget *parent = nullptr);

private:
    QWidget *makeTable();
    QWidget *makeValue();
    QWidget *makeSwitches();
    void connectParts();
    void refresh();
    void follow();
    std::vector<CookieFacts> chosen() const;
    void add();
    void edit();
    void remove();
    void clear();
    void tell(std::vector<Cookie> removed);
    void switchOff();
    void switchOn();
    void showValue(bool isShown);

    CookieJars &m_jars;
    SecretClipboard &m_clipboard;
    const QString m_environmentId;
    const QString m_homeHost;
    CookieModel *m_model;
    QSortFilterProxyModel *m_rows;
    QLineEdit *m_filter;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_clear;
    QPushButton *m_show;
    SecretField *m_value;
    RemovalNotice *m_notice;
    QCheckBox *m_isKept;
    QListWidget *m_offHosts;
    QPushButton *m_switchOff;
    QPushButton *m_switchOn;
    QLabel *m_problem;
};

} // namespace patlas
