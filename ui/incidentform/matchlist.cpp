// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incidentform/matchlist.h"

#include "widgets/texts.h"

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostWidth = 760;

QString reason(casework::MatchedBy matched)
{
    switch (matched) {
    case casework::MatchedBy::Iin:
        return MatchList::tr("found by the IIN");
    case casework::MatchedBy::Phone:
        return MatchList::tr("found by the phone number");
    case casework::MatchedBy::Name:
        break;
    }
    return MatchList::tr("found by the name");
}

} // namespace

MatchList::MatchList(const QString &name)
{
    setObjectName(name);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setMaximumWidth(MostWidth);
    hide();
}

void MatchList::forget()
{
    m_matches.reset();
    m_failure.reset();
    tell();
}

void MatchList::show(const Matches &matches)
{
    m_matches = matches;
    m_failure.reset();
    tell();
}

void MatchList::show(const base::Error &failure)
{
    m_matches.reset();
    m_failure = failure;
    tell();
}

void MatchList::retranslate()
{
    tell();
}

void MatchList::move(int lines)
{
    setCurrentRow(qBound(0, currentRow() + lines, count() - 1));
}

void MatchList::tell()
{
    const int row = currentRow();
    clear();
    if (m_failure) {
        auto *item = new QListWidgetItem(u"▲ "_s + sentence(*m_failure), this);
        item->setFlags(Qt::NoItemFlags);
    } else if (m_matches) {
        for (const auto &match : *m_matches) {
            auto *item = new QListWidgetItem(inWords(match) + u" — "_s + reason(match.matched), this);
            item->setToolTip(item->text());
        }
        addItem(m_matches->empty() ? tr("Nobody found. New person…") : tr("New person…"));
    }
    setVisible(count() > 0);
    // A screen reader must always find a current row.
    setCurrentRow(qBound(0, row, qMax(0, count() - 1)));
    setFixedHeight(count() * qMax(0, sizeHintForRow(0)) + 2 * frameWidth());
}

QString MatchList::inWords(const casework::PersonMatch &match)
{
    QStringList parts{QStringList{match.surname, match.givenName, match.patronymic}.join(u' ').simplified()};
    if (match.birthDate)
        parts.append(match.birthDate->toString(u"dd.MM.yyyy"_s));
    if (const QString iin = casework::shownIin(match.iin, match.matched); !iin.isEmpty())
        parts.append(tr("IIN %1").arg(iin));
    return parts.join(u" · "_s);
}

} // namespace qorgan::ui
