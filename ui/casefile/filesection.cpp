// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casefile/filesection.h"

#include "domain/messages.h"
#include "incidentform/momentedit.h"
#include "widgets/foldhead.h"
#include "widgets/notice.h"
#include "widgets/texts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::PersonFile;

namespace {

/// More are shown on wish, so that a long history leaves the card short.
constexpr int FewLines = 5;

} // namespace

FileSection::FileSection(SessionThread &session, const QString &name, const QString &act, QWidget *parent)
    : StepSection(session, name, act, parent), m_fields(nullptr), m_act(act), m_head(new FoldHead(name)),
      m_notice(new Notice), m_earlier(new QLabel), m_more(new QPushButton), m_fieldArea(new QWidget)
{
    title()->hide();
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_head);
    m_earlier->setObjectName(name + u"Lines"_s);
    m_earlier->setTextFormat(Qt::PlainText);
    m_earlier->setWordWrap(true);
    m_more->setObjectName(name + u"MoreButton"_s);
    m_fields = new QVBoxLayout(m_fieldArea);
    m_fields->setContentsMargins(0, 4, 0, 0);
    m_fields->setSpacing(4);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(m_notice);
    column->addWidget(m_earlier);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_fieldArea);
    m_body->addWidget(content);
    m_notice->hide();
    m_more->hide();
    m_head->holds(content);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        sayLines();
        if (QWidget *next = controlFor(m_act))
            next->setFocus(Qt::OtherFocusReason); // the button is gone
    });
}

base::Result<FileSection::Reservations> FileSection::renamed(base::Result<Reservations> done, const QString &field,
                                                             const QString &here)
{
    if (done || done.error().field != field)
        return done;
    base::Error error = done.error();
    error.field = here;
    return base::fail(std::move(error));
}

void FileSection::addRow(QWidget *row, const QStringList &errorFields, QWidget *control)
{
    m_fields->addWidget(row);
    m_fields->addWidget(errorPlace(errorFields, control));
}

bool FileSection::takeDay(const MomentEdit *edit, const QString &field, std::optional<QDate> &day)
{
    day = edit->date();
    if (edit->complaint())
        refuse({u"date-format"_s, field, {}});
    return !edit->complaint();
}

bool FileSection::takeMoment(const MomentEdit *edit, const QString &field, std::optional<base::Instant> &at)
{
    at = edit->instant();
    if (edit->complaint())
        refuse({u"moment-format"_s, field, {}});
    return !edit->complaint();
}

void FileSection::addButton(QPushButton *button, const QString &name)
{
    button->setObjectName(name);
    m_fields->addWidget(button, 0, Qt::AlignLeft);
}

void FileSection::show(const PersonFile &file, security::Roles roles)
{
    if (file.person != m_file.person) {
        m_reservations.clear();
        m_all = false;
        m_head->setOpen(false);
    }
    m_file = file;
    m_roles = roles;
    setVisible(isOffered());
    const bool entering = security::may(roles, security::Permission::RecordChecks) && hasFields();
    m_fieldArea->setVisible(entering);
    const bool typed = isTyped();
    shown();
    if (!typed)
        takeAsBegun(); // other cases to choose from are nothing that somebody typed
    if (isOffered() && entering)
        beginDraft(file.person.uuid);
}

void FileSection::clear()
{
    m_file = {};
    m_roles = {};
    m_reservations.clear();
    m_all = false;
    m_head->setOpen(false);
    forget();
    sayFile();
    hide();
}

void FileSection::unfold()
{
    m_head->setOpen(true);
}

QWidget *FileSection::controlFor(const QString &act) const
{
    if (act != m_act)
        return nullptr;
    return m_fieldArea->isHidden() ? m_head->button() : firstField();
}

void FileSection::perform(Act act, std::function<QString()> sentence)
{
    struct Done {
        Reservations reservations;
        PersonFile file;
    };
    const auto question = [act = std::move(act), person = m_file.person](casework::Session &session) -> base::Result<Done> {
        auto done = act(session);
        if (!done)
            return base::fail(done.error());
        return casework::personFile(session, person).map([&](PersonFile file) {
            return Done{std::move(*done), std::move(file)};
        });
    };
    const auto isStillShown = [this, shown = m_file.person] { return shown == m_file.person; };
    StepSection::act<Done>(question, isStillShown, [this, sentence = std::move(sentence)](const Done &all) {
        m_reservations = all.reservations;
        Q_EMIT done(all.file);
        Q_EMIT said(sentence());
    });
}

void FileSection::sayFile()
{
    setTitle(name());
    m_head->say(name(), m_file.person.isNull() ? QString() : summary());
    sayLines();
    sayReservations();
}

void FileSection::sayLines()
{
    const QStringList all = m_file.person.isNull() ? QStringList() : lines();
    const bool some = !m_all && all.size() > FewLines + 1;
    m_earlier->setText((some ? all.mid(0, FewLines) : all).join(u'\n'));
    m_earlier->setVisible(!all.isEmpty());
    m_more->setVisible(some);
    m_more->setText(tr("Show all %1").arg(all.size()));
}

void FileSection::sayReservations()
{
    if (m_reservations.empty()) {
        m_notice->dismiss();
        return;
    }
    QStringList sentences;
    for (const base::Warning &warning : m_reservations)
        sentences << domain::sentence(warning, currentLanguage());
    m_notice->show(Notice::Kind::Hint, tr("It is recorded, with a reservation"), sentences.join(u'\n'));
}

void FileSection::retranslate()
{
    sayFile();
    StepSection::retranslate();
}

} // namespace qorgan::ui
