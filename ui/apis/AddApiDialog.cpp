// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apis/AddApiDialog.h"

#include "core/base/VisibleText.h"
#include "core/openapi/KnownService.h"
#include "ui/apis/DescriptionSource.h"
#include "ui/apis/FoundApiView.h"
#include "ui/widgets/Wording.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace patlas {

namespace {

constexpr int emptyWidth = 620;
constexpr QSize foundSize(860, 600);

} // namespace

AddApiDialog::AddApiDialog(std::unique_ptr<DescriptionLoader> loader,
                           std::function<bool(const QString &)> isTaken, QWidget *parent)
    : QDialog(parent)
    , m_isTaken(std::move(isTaken))
    , m_source(new DescriptionSource(std::move(loader), this))
    , m_view(new FoundApiView(this))
    , m_add(new QPushButton(tr("&Add API"), this))
{
    setWindowTitle(tr("Add API"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setAcceptDrops(true);
    layOut();
    connect(m_source, &DescriptionSource::changed, this, &AddApiDialog::refresh);
    connect(m_source, &DescriptionSource::read, this, &AddApiDialog::showFound);
    connect(m_view, &FoundApiView::changed, this, &AddApiDialog::refresh);
    connect(m_add, &QPushButton::clicked, this, &AddApiDialog::addRequested);
    refresh();
    m_source->setFocus(Qt::OtherFocusReason);
}

AddApiDialog::~AddApiDialog() = default;

void AddApiDialog::layOut()
{
    m_source->offerToPaste();
    m_view->hide();
    m_add->setProperty("primary", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(windowTitle(), this));
    column->addWidget(captionLabel(
        tr("An OpenAPI or Swagger description, or a documentation page that shows one (ReDoc, Swagger UI, "
           "Scalar, RapiDoc, Stoplight Elements). It is read without any credential."),
        this));
    column->addWidget(m_source);
    column->addWidget(makeKnownServices());
    column->addWidget(m_view, 1);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(emptyWidth);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *AddApiDialog::makeKnownServices()
{
    m_known = new QWidget(this);
    auto *row = new QHBoxLayout(m_known);
    row->setContentsMargins(0, 0, 0, 0);
    auto *caption = captionLabel(tr("Or the description of"), m_known);
    caption->setWordWrap(false);
    row->addWidget(caption);
    for (const KnownService &service : knownServices()) {
        auto *button = new QPushButton(service.name, m_known);
        button->setAutoDefault(false);
        button->setToolTip(tr("Reads %1").arg(isolated(service.description.toDisplayString())));
        connect(button, &QPushButton::clicked, this, [this, address = service.description] {
            m_source->setAddress(address);
            m_source->readTyped();
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    return m_known;
}

const std::optional<LoadedDescription> &AddApiDialog::found() const
{
    return m_source->found();
}

std::vector<ChosenServer> AddApiDialog::servers() const
{
    return m_view->servers().chosen();
}

void AddApiDialog::refuse(const QString &reason)
{
    m_source->refuse(reason);
}

void AddApiDialog::showFound()
{
    m_view->setFound(*found(), m_isTaken);
    m_view->show();
    grow();
    announce(m_view,
             tr("%n operation(s) found.", nullptr, static_cast<int>(found()->api->operations.size())));
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

void AddApiDialog::refresh()
{
    m_view->setVisible(found().has_value());
    m_known->setVisible(!found());
    m_known->setEnabled(!m_source->isReading());
    const QString problem = found() ? m_view->servers().problem() : tr("Choose where the description is.");
    m_add->setEnabled(problem.isEmpty());
    m_add->setToolTip(problem);
    m_add->setAccessibleDescription(problem);
    if (m_add->isEnabled() && m_source->isSettled())
        m_add->setDefault(true);
    else
        m_source->takeDefault();
}

void AddApiDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void AddApiDialog::dropEvent(QDropEvent *event)
{
    if (!m_source->isEnabled())
        return;
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        m_source->readFile(urls.front().toLocalFile());
    else
        m_source->readText(urls.isEmpty() ? event->mimeData()->text() : urls.front().toString());
    event->acceptProposedAction();
}

} // namespace patlas

#include "moc_AddApiDialog.cpp"
