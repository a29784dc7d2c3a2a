// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apis/DescriptionSource.h"

#include "core/base/Then.h"
#include "ui/apis/ReadQuestion.h"
#include "ui/widgets/Wording.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace patlas {

namespace {

bool isWebAddress(const QString &text)
{
    return (text.startsWith(QLatin1String("https://")) || text.startsWith(QLatin1String("http://")))
        && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char(' '));
}

} // namespace

DescriptionSource::DescriptionSource(std::unique_ptr<DescriptionLoader> loader, QWidget *parent)
    : QWidget(parent)
    , m_loader(std::move(loader))
    , m_address(new QLineEdit(this))
    , m_read(new QPushButton(tr("&Read"), this))
    , m_file(new QPushButton(tr("From &file…"), this))
    , m_paste(new QPushButton(tr("&Paste"), this))
    , m_progress(new QProgressBar(this))
    , m_question(new ReadQuestion(this))
    , m_failure(problemLabel(this))
{
    layOut();
    connect(m_read, &QPushButton::clicked, this, &DescriptionSource::readTyped);
    connect(m_address, &QLineEdit::textChanged, this, &DescriptionSource::refresh);
    connect(m_file, &QPushButton::clicked, this, &DescriptionSource::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, [this] { readText(QGuiApplication::clipboard()->text()); });
    refresh();
}

DescriptionSource::~DescriptionSource() = default;

void DescriptionSource::layOut()
{
    m_address->setAccessibleName(tr("From address"));
    m_address->setPlaceholderText(tr("https://api.example.com/openapi.json"));
    m_file->setAccessibleName(tr("From file…"));
    m_file->setAutoDefault(false);
    m_paste->setAutoDefault(false);
    m_paste->setToolTip(tr("A description, or its address, from the clipboard"));
    m_paste->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading the description"));
    m_failure->setAccessibleName(tr("Why it did not work"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_address, 1);
    row->addWidget(m_read);
    row->addWidget(m_file);
    row->addWidget(m_paste);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(fieldLabel(tr("Addre&ss"), m_address, this));
    column->addLayout(row);
    column->addWidget(m_progress);
    column->addWidget(m_question);
    column->addWidget(m_failure);
    setFocusProxy(m_address);
}

void DescriptionSource::offerToPaste()
{
    m_paste->show();
}

bool DescriptionSource::isSettled() const
{
    return m_found && !m_isReading && !m_address->isModified();
}

void DescriptionSource::takeDefault()
{
    m_read->setDefault(true);
}

void DescriptionSource::setAddress(const QUrl &address)
{
    m_address->setText(address.isLocalFile() ? address.toLocalFile() : address.toString());
}

void DescriptionSource::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Open API description"), {},
                                    tr("API descriptions (*.json *.yaml *.yml *.html);;All files (*)"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &DescriptionSource::readFile);
    chooser->open();
}

void DescriptionSource::readTyped()
{
    const QString typed = m_address->text().trimmed();
    if (typed.startsWith(QLatin1Char('/')))
        readFile(typed);
    else if (typed.contains(QLatin1String("://")))
        readAddress(QUrl(typed));
    else
        readAddress(QUrl(QLatin1String("https://") + typed)); // as typed in a browser
}

void DescriptionSource::readFile(const QString &path)
{
    m_address->setText(path);
    follow(m_loader->fromFile(path, ask()));
}

void DescriptionSource::readAddress(const QUrl &address)
{
    follow(m_loader->fromAddress(address, ask()));
}

void DescriptionSource::readText(const QString &text)
{
    // A clipboard may hold a token: it must not become the name of a host that is looked up.
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        refuse(tr("There is no text to read. Copy a description or its address first."));
    } else if (isWebAddress(trimmed)) {
        m_address->setText(trimmed);
        readAddress(QUrl(trimmed));
    } else {
        m_address->clear();
        follow(m_loader->fromText(text.toUtf8()));
    }
}

void DescriptionSource::follow(const QFuture<Result<LoadedDescription>> &reading)
{
    m_isReading = true;
    m_address->setModified(false);
    m_found.reset();
    m_failure->hide();
    refresh();
    thenResult(reading, this, [this](Result<LoadedDescription> found) {
        m_isReading = false;
        m_question->withdraw();
        if (found) {
            m_found = std::move(*found);
            Q_EMIT read();
        } else {
            refuse(found.error().message());
        }
        refresh();
    });
}

DescriptionLoader::Ask DescriptionSource::ask()
{
    return [this](const std::vector<QUrl> &addresses) { return m_question->ask(addresses); };
}

void DescriptionSource::refuse(const QString &reason)
{
    m_failure->setText(reason);
    m_failure->show();
    announce(m_failure, reason);
}

void DescriptionSource::refresh()
{
    m_progress->setVisible(m_isReading);
    m_read->setEnabled(!m_isReading && !m_address->text().trimmed().isEmpty());
    for (QWidget *way :
         {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_paste)})
        way->setEnabled(!m_isReading);
    Q_EMIT changed();
}

} // namespace patlas

#include "moc_DescriptionSource.cpp"
