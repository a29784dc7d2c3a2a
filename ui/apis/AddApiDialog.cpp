// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apis/AddApiDialog.h"

#include "core/base/Then.h"
#include "ui/apis/FoundApiView.h"
#include "ui/apis/ReadQuestion.h"
#include "ui/widgets/Wording.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace patlas {

namespace {

constexpr int emptyWidth = 620;
constexpr QSize foundSize(860, 600);

bool isWebAddress(const QString &text)
{
    return (text.startsWith(QLatin1String("https://")) || text.startsWith(QLatin1String("http://")))
        && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char(' '));
}

} // namespace

AddApiDialog::AddApiDialog(std::unique_ptr<DescriptionLoader> loader,
                           std::function<bool(const QString &)> isTaken, QWidget *parent)
    : QDialog(parent)
    , m_loader(std::move(loader))
    , m_isTaken(std::move(isTaken))
    , m_address(new QLineEdit(this))
    , m_read(new QPushButton(tr("&Read"), this))
    , m_file(new QPushButton(tr("From &file…"), this))
    , m_paste(new QPushButton(tr("&Paste"), this))
    , m_progress(new QProgressBar(this))
    , m_question(new ReadQuestion(this))
    , m_failure(problemLabel(this))
    , m_view(new FoundApiView(this))
    , m_add(new QPushButton(tr("&Add API"), this))
{
    setWindowTitle(tr("Add API"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setAcceptDrops(true);
    layOut();
    connect(m_read, &QPushButton::clicked, this, [this] { readText(m_address->text()); });
    connect(m_address, &QLineEdit::textChanged, this, &AddApiDialog::refresh);
    connect(m_file, &QPushButton::clicked, this, &AddApiDialog::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, [this] { readText(QGuiApplication::clipboard()->text()); });
    connect(m_view, &FoundApiView::changed, this, &AddApiDialog::refresh);
    connect(m_add, &QPushButton::clicked, this, &AddApiDialog::addRequested);
    refresh();
}

AddApiDialog::~AddApiDialog() = default;

void AddApiDialog::layOut()
{
    m_address->setAccessibleName(tr("From address"));
    m_address->setPlaceholderText(tr("https://api.example.com/openapi.json"));
    m_file->setAccessibleName(tr("From file…"));
    m_paste->setToolTip(tr("A description, or its address, from the clipboard"));
    m_read->setDefault(true);
    m_file->setAutoDefault(false);
    m_paste->setAutoDefault(false);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Reading the description"));
    m_failure->setAccessibleName(tr("Why it did not work"));
    m_view->hide();
    m_add->setProperty("primary", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);

    auto *source = new QHBoxLayout;
    source->addWidget(m_address, 1);
    source->addWidget(m_read);
    source->addWidget(m_file);
    source->addWidget(m_paste);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(windowTitle(), this));
    column->addWidget(captionLabel(
        tr("An OpenAPI or Swagger description, or a documentation page that shows one (ReDoc, Swagger UI, "
           "Scalar, RapiDoc, Stoplight Elements). It is read without any credential."),
        this));
    column->addWidget(fieldLabel(tr("Addre&ss"), m_address, this));
    column->addLayout(source);
    column->addWidget(m_progress);
    column->addWidget(m_question);
    column->addWidget(m_failure);
    column->addWidget(m_view, 1);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(emptyWidth);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AddApiDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Open API description"), {},
                                    tr("API descriptions (*.json *.yaml *.yml *.html);;All files (*)"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, &AddApiDialog::readFile);
    chooser->open();
}

void AddApiDialog::readFile(const QString &path)
{
    follow(m_loader->fromFile(path, ask()));
}

void AddApiDialog::readAddress(const QUrl &address)
{
    m_address->setText(address.toString());
    follow(m_loader->fromAddress(address, ask()));
}

void AddApiDialog::readText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        refuse(tr("There is no text to read. Copy a description or its address first."));
    else if (isWebAddress(trimmed))
        readAddress(QUrl(trimmed));
    else if (!trimmed.contains(QLatin1Char('\n')) && !trimmed.startsWith(QLatin1Char('{')))
        readAddress(QUrl(QLatin1String("https://") + trimmed)); // as typed in a browser
    else
        follow(m_loader->fromText(text.toUtf8()));
}

void AddApiDialog::follow(const QFuture<Result<LoadedDescription>> &reading)
{
    m_isReading = true;
    m_address->setModified(false);
    m_found.reset();
    m_view->hide();
    m_failure->hide();
    refresh();
    thenResult(reading, this, [this](Result<LoadedDescription> found) {
        m_isReading = false;
        m_question->withdraw();
        if (found)
            showFound(std::move(*found));
        else
            refuse(found.error().message());
        refresh();
    });
}

DescriptionLoader::Ask AddApiDialog::ask()
{
    return [this](const std::vector<QUrl> &addresses) { return m_question->ask(addresses); };
}

void AddApiDialog::showFound(LoadedDescription found)
{
    m_found = std::move(found);
    m_view->setFound(*m_found, m_isTaken);
    m_view->show();
    grow();
    announce(m_view,
             tr("%n operation(s) found.", nullptr, static_cast<int>(m_found->api->operations.size())));
    refresh();
    m_add->setFocus(Qt::OtherFocusReason);
}

/// In all directions, and not beyond the screen.
void AddApiDialog::grow()
{
    const QRect available = screen()->availableGeometry();
    QRect grown(pos(), size().expandedTo(foundSize).boundedTo(available.size()));
    grown.moveCenter(parentWidget() ? parentWidget()->window()->geometry().center() : geometry().center());
    grown.moveLeft(std::clamp(grown.left(), available.left(), available.right() - grown.width() + 1));
    grown.moveTop(std::clamp(grown.top(), available.top(), available.bottom() - grown.height() + 1));
    setGeometry(grown);
}

void AddApiDialog::refuse(const QString &reason)
{
    m_failure->setText(reason);
    m_failure->show();
    announce(m_failure, reason);
}

std::vector<ChosenServer> AddApiDialog::servers() const
{
    return m_view->servers().chosen();
}

void AddApiDialog::refresh()
{
    m_progress->setVisible(m_isReading);
    m_read->setEnabled(!m_isReading && !m_address->text().trimmed().isEmpty());
    m_address->setEnabled(!m_isReading);
    m_file->setEnabled(!m_isReading);
    m_paste->setEnabled(!m_isReading);
    const QString problem = m_found ? m_view->servers().problem() : tr("Choose where the description is.");
    m_add->setEnabled(!m_isReading && problem.isEmpty());
    // What Return does: another address is to be read first.
    (m_add->isEnabled() && !m_address->isModified() ? m_add : m_read)->setDefault(true);
    m_add->setToolTip(problem.toHtmlEscaped());
    m_add->setAccessibleDescription(problem);
}

void AddApiDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void AddApiDialog::dropEvent(QDropEvent *event)
{
    if (m_isReading)
        return;
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        readFile(urls.front().toLocalFile());
    else
        readText(urls.isEmpty() ? event->mimeData()->text() : urls.front().toString());
    event->acceptProposedAction();
}

} // namespace patlas

#include "moc_AddApiDialog.cpp"
