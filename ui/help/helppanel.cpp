// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/helppanel.h"

#include "help/shortcuts.h"
#include "widgets/look.h"
#include "widgets/texts.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <map>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 400;
constexpr int Gap = 8;

QString nameOf(Place place)
{
    static const std::map<Place, QString> names{
        {Place::Today, u"today"_s},
        {Place::Incidents, u"incidents"_s},
        {Place::People, u"people"_s},
        {Place::Measures, u"measures"_s},
        {Place::Documents, u"documents"_s},
        {Place::Reports, u"reports"_s},
        {Place::Control, u"control"_s},
        {Place::Administration, u"administration"_s},
        {Place::IncidentForm, u"incidentform"_s},
        {Place::Incident, u"incident"_s},
        {Place::Person, u"person"_s},
        {Place::OrderForm, u"orderform"_s},
        {Place::Order, u"order"_s},
        {Place::MotionForm, u"motionform"_s},
        {Place::Requirement, u"requirement"_s},
        {Place::Route, u"route"_s}};
    return names.at(place);
}

QString contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpPanel::HelpPanel(QWidget *desk)
    : QFrame(desk), m_title(new QLabel), m_text(new QTextBrowser), m_close(new QPushButton)
{
    setObjectName(u"helpPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    enlarge(m_title, 1.3);
    m_text->setObjectName(u"helpText"_s);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_close->setObjectName(u"closeHelpButton"_s);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
    for (QWidget *part : std::initializer_list<QWidget *>{m_text, m_close})
        part->installEventFilter(this);
    desk->installEventFilter(this);
    connect(m_close, &QPushButton::clicked, this, &HelpPanel::close);
    hide();
    retranslate();
}

QString HelpPanel::file(Place place, base::Language language)
{
    const QString code = language == base::Language::Kazakh ? u"kk"_s
        : language == base::Language::Russian               ? u"ru"_s
                                                             : u"en"_s;
    return u":/help/pages/%1.%2.html"_s.arg(nameOf(place), code);
}

void HelpPanel::tellOf(Place place)
{
    m_place = place;
    if (isVisible())
        retranslate();
}

void HelpPanel::open()
{
    m_before = QApplication::focusWidget();
    retranslate();
    place();
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void HelpPanel::close()
{
    const bool within = m_text->hasFocus() || m_close->hasFocus();
    hide();
    if (within && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::place()
{
    const QWidget *desk = parentWidget();
    const int width = qMin(Width, desk->width() - 2 * Gap);
    setGeometry(desk->width() - width - Gap, Gap, width, desk->height() - 2 * Gap);
}

bool HelpPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        else if (event->type() == QEvent::Hide && !isHidden())
            hide(); // what a lock covers does not come back by itself
    } else if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // a page may have a shortcut of its own for it
        return true;
    } else if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void HelpPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void HelpPanel::retranslate()
{
    m_title->setText(tr("Help"));
    m_text->setAccessibleName(tr("Help for this page and keys"));
    m_text->setHtml(contentOf(file(m_place, currentLanguage())) + shortcutSheetText());
    m_close->setText(tr("Close help"));
    setAccessibleName(tr("Help"));
}

} // namespace qorgan::ui
