// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "help/statustips.h"

#include <QCoreApplication>
#include <QWidget>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

/// The tips stand in one context of their own.
struct StatusTips {
    Q_DECLARE_TR_FUNCTIONS(qorgan::ui::StatusTips)
};

} // namespace

std::map<QString, QString> statusTips()
{
    return {
        {u"helpButton"_s, StatusTips::tr("What this page is for, and all keys")},
        {u"lockButton"_s, StatusTips::tr("Only your password opens the window again; nothing typed is lost")},
        {u"logOutButton"_s, StatusTips::tr("Closes the register for this account")},
        {u"dueRefreshButton"_s, StatusTips::tr("Reads anew what is overdue, due and ahead")},
        {u"newIncidentButton"_s, StatusTips::tr("Opens an empty form; no complaint is needed")},
        {u"saveIncidentButton"_s, StatusTips::tr("Records the incident; what is missing can be added later")},
        {u"issueOrderButton"_s, StatusTips::tr("Opens the order's form, filled from this incident")},
        {u"issueButton"_s, StatusTips::tr("Gives the order its number; the term runs from service")},
        {u"openOrderButton"_s, StatusTips::tr("Opens the card of the chosen order")},
        {u"serveButton"_s, StatusTips::tr("Records that the order was handed over: its term begins")},
        {u"recordCheckButton"_s, StatusTips::tr("Records a check visit")},
        {u"prosecutorCopyButton"_s, StatusTips::tr("Records that the prosecutor was sent a copy")},
        {u"victimCopyButton"_s, StatusTips::tr("Records that the victim was given a copy")},
        {u"printButton"_s, StatusTips::tr("Prints exactly what the preview shows; the copy is numbered and logged")},
        {u"savePdfButton"_s, StatusTips::tr("Saves the sheet as PDF or as a text to be edited; the copy is numbered and logged")},
    };
}

void setStatusTips(QWidget *desk)
{
    for (const auto &[name, tip] : statusTips())
        for (QWidget *widget : desk->findChildren<QWidget *>(name)) // several pages print
            widget->setStatusTip(tip);
}

} // namespace qorgan::ui
