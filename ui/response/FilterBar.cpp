// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/response/FilterBar.h"

#include "core/base/Then.h"
#include "core/base/VisibleText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/KeyAction.h"
#include "ui/widgets/TintedIcon.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

constexpr int iconSize = 12; ///< pixels
constexpr int longestEntry = 80; ///< characters of a filter in the list of earlier ones

/// What the output does not show: how it differs from what came.
QString lossWords(const ReadingLoss &loss)
{
    QStringList words;
    const QLocale locale;
    if (loss.roundedNumbers == 1)
        words.append(
            FilterBar::tr("jq rounded a number of the response: %1 to %2.").arg(loss.number, loss.rounded));
    else if (loss.roundedNumbers > 1)
        words.append(FilterBar::tr("jq rounded %1 numbers of the response, such as %2 to %3.")
                         .arg(locale.toString(loss.roundedNumbers), loss.number, loss.rounded));
    if (loss.droppedMembers == 1)
        words.append(FilterBar::tr("jq dropped a member whose name “%1” comes again in the same object.")
                         .arg(isolated(loss.name)));
    else if (loss.droppedMembers > 1)
        words.append(
            FilterBar::tr("jq dropped %1 members whose names, such as “%2”, come again in the same object.")
                .arg(locale.toString(loss.droppedMembers), isolated(loss.name)));
    return words.join(QLatin1Char(' '));
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_earlier(addKeyAction(*m_field, u"earlierFilters"_s, tr("Earlier filters"), tr("Filter"),
                             {Qt::ALT | Qt::Key_Down}))
    , m_words(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_field->setAccessibleName(tr("Filter"));
    m_field->setAccessibleDescription(hint());
    m_field->setPlaceholderText(tr("jq filter"));
    m_field->setToolTip(
        tr("A jq program, such as .[] | .name. Return: filter, Esc: show the whole response"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(240);
    m_field->setFont(Theme::fixedFont());
    m_field->installEventFilter(this);
    addEarlier();
    m_words->setAccessibleName(tr("Filter state"));
    m_words->setProperty("caption", true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setProperty("link", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 14, 4);
    row->addWidget(m_words, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);

    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, this, &FilterBar::showProgress);
    connect(&m_filter, &JqFilter::progressed, this, [this](int percentRead, qint64 outputs) {
        m_percentRead = percentRead;
        m_outputs = outputs;
        showProgress();
    });
    connect(&m_filter, &JqFilter::updated, this, &FilterBar::takePart);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            showWhole();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (isRunning())
            stop();
        else
            m_field->clear();
        m_field->setFocus();
    });
    setDocument(nullptr);
}

void FilterBar::addEarlier()
{
    m_earlier->setVisible(false);
    tintEarlier();
    m_field->addAction(m_earlier, QLineEdit::TrailingPosition);
    connect(m_earlier, &QAction::triggered, this, &FilterBar::showEarlier);
}

void FilterBar::tintEarlier()
{
    const QColor colour = palette().color(QPalette::Text);
    m_earlier->setIcon(tintedIcon(u"chevron-down-light"_s, colour, iconSize, devicePixelRatioF()));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tintEarlier();
}

void FilterBar::setOperation(const SentRequest &request)
{
    m_history.setOperation(request);
    m_earlier->setVisible(!m_history.filters().isEmpty());
}

void FilterBar::showEarlier()
{
    auto *menu = new QMenu(m_field);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Earlier filters"));
    menu->setFont(m_field->font());
    const QStringList filters = m_history.filters();
    for (const QString &filter : filters) {
        QString text = withMarks(filter);
        if (text.size() > longestEntry)
            text = text.left(longestEntry) + u'…';
        QAction *entry = menu->addAction(text.replace(u'&', "&&"_L1));
        connect(entry, &QAction::triggered, this, [this, filter] {
            m_field->setText(filter);
            apply();
        });
    }
    if (!filters.isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_field->mapToGlobal(QPoint(0, m_field->height())));
}

FilterBar::~FilterBar()
{
    m_running.cancel();
}

void FilterBar::setDocument(const ResponseDocument::Shared &whole)
{
    m_running.cancel();
    m_whole = whole && whole->kind() == MediaKind::Json ? whole : nullptr;
    m_isFiltered = false;
    m_field->setVisible(m_whole != nullptr);
    say(m_field->hasFocus() ? hint() : QString());
}

QString FilterBar::hint() const
{
    const FilterLimits &limits = m_filter.limits();
    return tr("Return filters the whole response with jq, Esc shows the whole response again. jq runs in its "
              "own process, with at most %1 s of processor time, %2 of memory and %3 of output. If it rounds "
              "numbers or drops repeated names, the result says so.")
        .arg(limits.processorTime.count())
        .arg(QLocale().formattedDataSize(limits.memoryBytes, 0),
             QLocale().formattedDataSize(limits.outputBytes, 0));
}

void FilterBar::apply()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) {
        showWhole();
        return;
    }
    m_running.cancel();
    m_percentRead = 0;
    m_outputs = 0;
    m_isInPart = false;
    m_slow.start();
    m_applied = text;
    m_running = m_filter.run(m_whole, text);
    then(m_running, this, [this](const Result<Filtered> &result) { take(result); });
}

void FilterBar::stop()
{
    m_running.cancel();
    m_slow.stop();
    say(m_isInPart         ? tr("Stopped. The outputs so far are shown; there may be more.")
            : m_isFiltered ? tr("Stopped. The output of the previous filter is shown.")
                           : tr("The filter was stopped."),
        m_isFiltered ? tr("Show the whole response") : QString());
}

void FilterBar::showWhole()
{
    m_running.cancel();
    m_slow.stop();
    say(m_field->hasFocus() && m_whole ? hint() : QString());
    if (!m_isFiltered)
        return;
    m_isFiltered = false;
    Q_EMIT chosen(m_whole);
}

void FilterBar::takePart(const ResponseDocument::Shared &outputs)
{
    if (!isRunning() || m_slow.isActive())
        return; // a fast one is shown once, when complete
    m_isFiltered = true;
    m_isInPart = true;
    Q_EMIT updated(outputs);
}

void FilterBar::take(const Result<Filtered> &result)
{
    m_slow.stop();
    if (!result) {
        say(result.error().message(), m_isFiltered ? tr("Show the whole response") : QString());
        return;
    }
    m_history.add(m_applied);
    m_earlier->setVisible(true);
    m_isFiltered = true;
    QString words = result->outputs == 1
        ? tr("Filtered: 1 output.")
        : tr("Filtered: %1 outputs.").arg(QLocale().toString(result->outputs));
    if (result->problem)
        words += QLatin1Char(' ') + result->problem->message();
    if (const QString lost = lossWords(result->loss); !lost.isEmpty())
        words += QLatin1Char(' ') + lost;
    say(words, tr("Show the whole response"));
    m_isInPart = false;
    Q_EMIT chosen(result->document);
}

void FilterBar::showProgress()
{
    if (!isRunning() || m_slow.isActive())
        return;
    say(m_percentRead < 100
            ? tr("Filtering: %1 % read, outputs so far: %2.")
                  .arg(m_percentRead)
                  .arg(QLocale().toString(m_outputs))
            : tr("Filtering: all read, outputs so far: %1.").arg(QLocale().toString(m_outputs)),
        tr("Stop filter"));
}

void FilterBar::say(const QString &words, const QString &buttonText)
{
    m_words->setText(words);
    m_words->setAccessibleDescription(words); // the name hides the text from assistive clients
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    setVisible(!words.isEmpty());
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (m_words->text().isEmpty())
            say(hint());
        break;
    case QEvent::FocusOut:
        if (m_words->text() == hint())
            say({});
        break;
    case QEvent::ShortcutOverride:
        // Elsewhere in the window Esc cancels a request; in this field it resets the filter.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
            && (isRunning() || !m_field->text().isEmpty())) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            apply();
            return true;
        }
        if (key == Qt::Key_Escape && (isRunning() || !m_field->text().isEmpty())) {
            if (isRunning())
                stop();
            else
                m_field->clear();
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace patlas

#include "moc_FilterBar.cpp"
