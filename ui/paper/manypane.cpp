// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/manypane.h"

#include "casework/bulkprint.h"
#include "paper/papers.h"
#include "paper/secondlook.h"
#include "paper/sheetoutlet.h"
#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/sheetwords.h"
#include "widgets/texts.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::PrintRequest;

namespace {

const QString Chosen = QStringLiteral("chosen");
const QString Listed = QStringLiteral("listed");
const QString NotPrinted = QStringLiteral("not-printed");
constexpr int SummaryLines = 8;

} // namespace

ManyPane::ManyPane(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_run(new StepRun(this)), m_title(new QLabel), m_whichLabel(new QLabel),
      m_which(new QComboBox), m_formField(nullptr), m_formLabel(new QLabel), m_form(new QComboBox),
      m_audienceField(nullptr), m_audienceLabel(new QLabel), m_audience(new QComboBox), m_languageField(nullptr),
      m_languageLabel(new QLabel), m_language(new QComboBox), m_outlet(new SheetOutlet(session)), m_error(nullptr),
      m_look(new SecondLook), m_doing(new QLabel), m_bar(new QProgressBar), m_cancel(new QPushButton),
      m_summary(new QPlainTextEdit), m_back(new QPushButton)
{
    nameControls();
    layOut();
    connectAll();
    retranslate();
}

void ManyPane::nameControls()
{
    setObjectName(u"manyPane"_s);
    m_title->setObjectName(u"manyTitle"_s);
    m_which->setObjectName(u"manyWhichCombo"_s);
    m_form->setObjectName(u"manyFormCombo"_s);
    m_audience->setObjectName(u"manyAudienceCombo"_s);
    m_language->setObjectName(u"manyLanguageCombo"_s);
    m_doing->setObjectName(u"manyDoingLabel"_s);
    m_bar->setObjectName(u"manyBar"_s);
    m_cancel->setObjectName(u"manyCancelButton"_s);
    m_summary->setObjectName(u"manySummary"_s);
    m_back->setObjectName(u"manyBackButton"_s);
    m_error = new FieldError(m_which); // it takes the name of its field
}

void ManyPane::layOut()
{
    m_outlet->askForFolder();
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->setMinimumContentsLength(22);
    for (QComboBox *combo : {m_which, m_audience, m_language})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_formField = above(m_formLabel, m_form);
    m_audienceField = above(m_audienceLabel, m_audience);
    m_languageField = above(m_languageLabel, m_language);
    m_doing->setWordWrap(true);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    m_summary->setReadOnly(true);
    m_summary->setTabChangesFocus(true);
    m_summary->setMinimumHeight(fontMetrics().lineSpacing() * SummaryLines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 8);
    column->setSpacing(8);
    addRuledTitle(column, m_title);
    column->addWidget(above(m_whichLabel, m_which), 0, Qt::AlignLeft);
    column->addWidget(m_error);
    column->addWidget(wrapping({m_formField, m_audienceField, m_languageField}));
    column->addWidget(m_outlet);
    column->addWidget(m_look);
    column->addWidget(m_doing);
    column->addWidget(m_bar);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    column->addWidget(m_summary, 1);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch();
}

void ManyPane::connectAll()
{
    connect(m_form, &QComboBox::currentIndexChanged, this, &ManyPane::offerForm);
    m_outlet->serve([this]() -> std::optional<SheetOutlet::Sheet> {
        if (m_state != State::Choosing && m_state != State::Done)
            return {};
        return SheetOutlet::Sheet{{}, {u"pdf"_s}};
    });
    connect(m_outlet, &SheetOutlet::folderChosen, this, [this](const QString &folder) { begin({folder, {}, 1}); });
    connect(m_outlet, &SheetOutlet::printerChosen, this,
            [this](const PrinterSetup &setup, int copies) { begin({{}, setup, copies}); });
    connect(m_look, &SecondLook::all, this, &ManyPane::print);
    connect(m_look, &SecondLook::withoutThem, this, [this] {
        std::erase_if(m_jobs, [](const Job &job) { return job.sealedInText || !job.sealed.isEmpty(); });
        print();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_state == State::Asking) {
            m_jobs.clear();
            m_state = State::Choosing;
            showState();
            focusFirst();
            return;
        }
        m_run->cancel();
        showState();
    });
    connect(m_back, &QPushButton::clicked, this, &ManyPane::left);
    connect(m_run, &StepRun::stepped, this, [this](int through, int of) {
        m_bar->setMaximum(of);
        m_bar->setValue(through);
    });
    connect(m_run, &StepRun::finished, this, [this] { m_state == State::Looking ? looked() : printed(); });
}

void ManyPane::open(const Choice &choice, security::Roles roles)
{
    clear();
    m_choice = choice;
    m_roles = roles;
    m_state = State::Choosing;
    m_outlet->begin();
    offerWhich();
    offerForms();
    showState();
    focusFirst();
}

void ManyPane::clear()
{
    ++m_opening;
    m_run->stop();
    m_state = State::Closed;
    m_choice = {};
    m_goal = {};
    m_jobs.clear();
    m_sheets = {};
    m_refusal.reset();
    m_reasonRefusal.reset();
    m_lookCancelled = false;
    m_outlet->clear();
    m_look->dismiss();
    m_summary->clear();
    m_which->clear();
    m_form->clear();
    showState();
}

void ManyPane::focusFirst()
{
    if (m_state == State::Choosing)
        m_which->setFocus();
    else if (m_state == State::Done)
        m_summary->setFocus();
    else
        m_cancel->setFocus();
}

void ManyPane::offerWhich()
{
    if (!m_choice.chosen.empty())
        m_which->addItem(QString(), Chosen);
    m_which->addItem(QString(), Listed);
    if (m_choice.subject.isEmpty())
        m_which->addItem(QString(), NotPrinted);
    // One row is current without anyone having chosen it.
    m_which->setCurrentIndex(m_choice.chosen.size() > 1 ? 0 : m_which->findData(Listed));
}

void ManyPane::offerForms()
{
    {
        const QSignalBlocker quiet(m_form);
        m_form->clear();
        for (const casework::FormFacts &form : casework::formsFor(m_choice.subject))
            m_form->addItem(QString(), form.code); // {} would pick the overload with an icon
        m_form->setCurrentIndex(qMax(0, m_form->findData(m_choice.form)));
    }
    offerForm();
}

void ManyPane::offerForm()
{
    const QString form = m_form->currentData().toString();
    const auto offer = [](QComboBox *combo, const QStringList &codes) {
        const QString was = combo->currentData().toString();
        combo->clear();
        for (const QString &code : codes)
            combo->addItem(QString(), code);
        combo->setCurrentIndex(codes.isEmpty() ? -1 : qMax(0, combo->findData(was)));
    };
    for (const casework::FormFacts &facts : casework::formsFor(m_choice.subject)) {
        if (facts.code != form)
            continue;
        offer(m_audience, facts.audiences);
        offer(m_language, facts.languages);
    }
    retranslate();
}

void ManyPane::begin(const Goal &goal)
{
    if (m_state != State::Choosing && m_state != State::Done)
        return;
    m_goal = goal;
    m_refusal.reset();
    m_sheets = {};
    m_jobs.clear();
    m_lookCancelled = false;
    const QString which = m_which->currentData().toString();
    if (which == Chosen) {
        take(m_choice.chosen);
        return;
    }
    m_state = State::Reading;
    showState();
    m_session.ask<base::Result<std::vector<OneSheet>>>(
        this, m_choice.all, [this, which, opening = m_opening](base::Result<std::vector<OneSheet>> sheets) {
            if (opening != m_opening)
                return;
            if (!sheets) {
                refuse(sheets.error());
                return;
            }
            if (which == NotPrinted)
                std::erase_if(*sheets, [](const OneSheet &sheet) { return !sheet.notPrinted; });
            take(std::move(*sheets));
        });
}

void ManyPane::refuse(const base::Error &error)
{
    m_refusal = error;
    m_state = State::Choosing;
    showState();
    m_which->setFocus();
}

/// A victim's sheet names one victim: where there are several, each gets an own.
void ManyPane::take(std::vector<OneSheet> sheets)
{
    const QString form = m_form->currentData().toString();
    const QString audience = m_audience->currentData().toString();
    const bool ofOne = !m_choice.subject.isEmpty() && (audience == u"victim" || isOfOneVictim(form));
    for (OneSheet &sheet : sheets) {
        if (!m_choice.subject.isEmpty())
            sheet.fileName = form + u'-' + sheet.fileName + u'-' + audience;
        if (!ofOne || sheet.victims.empty())
            m_jobs.push_back({sheet, {}, {}});
        else
            for (const domain::PersonId &victim : sheet.victims)
                m_jobs.push_back({sheet, victim, {}});
    }
    // What stays in the unit, or went out before, asks for no second look.
    if (m_jobs.empty() || m_choice.subject.isEmpty() || audience == u"file")
        print();
    else
        look();
}

void ManyPane::look()
{
    m_state = State::Looking;
    m_run->start(m_jobs.size(), [this](std::size_t job, const StepRun::Next &next) {
        m_session.ask<Looked>(
            this, [request = request(m_jobs[job])](casework::Session &session) { return lookAt(session, request); },
            [this, job, next, opening = m_opening](const Looked &found) {
                if (opening != m_opening)
                    return;
                m_jobs[job].sealed = found.sealed;
                m_jobs[job].sealedInText = found.inText;
                next(true);
            });
    });
    showState();
    focusFirst();
}

void ManyPane::looked()
{
    if (m_run->isCancelled()) {
        m_lookCancelled = true;
        m_jobs.clear();
        m_state = State::Choosing;
        showState();
        focusFirst();
        return;
    }
    SecondLook::Facts facts;
    facts.form = m_form->currentData().toString();
    facts.sheets = int(m_jobs.size());
    facts.mayConfirm = security::may(m_roles, security::Permission::OverrideRules);
    for (const Job &job : m_jobs) {
        facts.names += job.sealed;
        facts.sealed += job.sealed.isEmpty() ? 0 : 1;
        facts.inText += job.sealedInText ? 1 : 0;
    }
    facts.names.removeDuplicates();
    if (facts.sealed + facts.inText == 0) {
        print();
        return;
    }
    // A reason that is not taken is met by the first sheet, and nothing has come out yet.
    std::stable_partition(m_jobs.begin(), m_jobs.end(), [](const Job &job) { return job.sealedInText; });
    m_state = State::Asking;
    showState();
    m_look->ask(facts);
}

void ManyPane::print()
{
    if (m_state == State::Printing)
        return;
    m_state = State::Printing;
    m_sheets = {};
    m_reasonRefusal.reset();
    m_run->start(m_jobs.size(), [this](std::size_t job, const StepRun::Next &next) { put(job, next); });
    showState();
    focusFirst();
}

PrintRequest ManyPane::request(const Job &job) const
{
    PrintRequest request;
    request.form = m_form->currentData().toString();
    request.record = job.sheet.record;
    request.audience = m_audience->currentData().toString();
    request.language = m_language->currentData().toString();
    request.recipient = job.recipient;
    if (job.sealedInText)
        request.confirmSealed = m_look->reason();
    return request;
}

base::Result<PrintQuestion> ManyPane::question(const Job &job) const
{
    if (!m_goal.printer)
        return savingInto(m_goal.folder, job.sheet, request(job));
    if (job.sheet.stored)
        return printingAgain(*job.sheet.stored, *m_goal.printer, job.sheet.fileName, m_goal.copies);
    return printing(request(job), *m_goal.printer, job.sheet.fileName, m_goal.copies);
}

void ManyPane::put(std::size_t job, const StepRun::Next &next)
{
    auto asked = question(m_jobs[job]);
    if (!asked) {
        next(note(m_jobs[job], {{}, asked.error()}));
        return;
    }
    m_session.ask<PrintAnswer>(this, std::move(*asked), [this, job, next, opening = m_opening](const PrintAnswer &answer) {
        if (opening == m_opening)
            next(note(m_jobs[job], answer));
    });
}

/// Whether there is sense in the next sheet.
bool ManyPane::note(const Job &job, const PrintAnswer &answer)
{
    m_sheets.printed += int(answer.sheets.size());
    for (const casework::PrintedSheet &sheet : answer.sheets)
        if (!sheet.warnings.empty() && !m_sheets.missingTexts.contains(job.sheet.name))
            m_sheets.missingTexts << job.sheet.name;
    if (!answer.failure)
        return true;
    if (answer.failure->field == u"confirm" && m_sheets.printed == 0 && m_sheets.failed.empty()) {
        m_reasonRefusal = answer.failure;
        return false;
    }
    m_sheets.failed.push_back({job.sheet.name, *answer.failure});
    if (!casework::endsAll(*answer.failure))
        return true;
    m_sheets.ended = answer.failure;
    return false;
}

void ManyPane::printed()
{
    if (m_reasonRefusal) {
        m_state = State::Asking;
        showState();
        m_look->refuse(*m_reasonRefusal);
        return;
    }
    m_state = State::Done;
    m_sheets.left = int(m_jobs.size() - m_run->through());
    m_sheets.cancelled = m_run->isCancelled() && m_sheets.left > 0;
    if (m_goal.printer && m_sheets.printed > 0)
        m_outlet->keepFirst(*m_goal.printer);
    m_jobs.clear();
    m_look->dismiss();
    Q_EMIT said(tr("%n sheet(s) came out; they stand in the register of documents.", nullptr, m_sheets.printed));
    showState();
    if (isVisible())
        focusFirst();
}

void ManyPane::showState()
{
    const bool ofStored = m_choice.subject.isEmpty();
    const bool chooses = m_state == State::Choosing || m_state == State::Done;
    const bool runs = m_state == State::Looking || m_state == State::Printing;
    for (QWidget *field : {m_formField, m_audienceField, m_languageField})
        field->setVisible(!ofStored);
    for (QWidget *control : std::initializer_list<QWidget *>{m_which, m_form, m_audience, m_language, m_back})
        control->setEnabled(chooses);
    m_outlet->setUsable(chooses);
    m_look->setVisible(m_state == State::Asking);
    m_bar->setVisible(runs);
    m_cancel->setVisible(runs || m_state == State::Asking);
    m_cancel->setEnabled(!(runs && m_run->isCancelled()));
    m_summary->setVisible(m_state == State::Done);
    if (m_state == State::Done)
        m_summary->setPlainText(m_sheets.printed + m_sheets.left + int(m_sheets.failed.size()) == 0
                                    ? u"○ "_s + tr("There is no such sheet to print.")
                                    : ManyWords::summary(m_sheets));
    m_error->say(m_refusal ? sentence(*m_refusal) : QString());
    QString doing;
    if (m_state == State::Reading)
        doing = tr("Reading the list…");
    else if (runs && m_run->isCancelled())
        doing = tr("It stops as soon as the sheet on its way is done…");
    else if (m_state == State::Looking)
        doing = tr("Looking for sealed values before anything is printed…");
    else if (m_state == State::Printing)
        doing = tr("The sheets come out one by one. It goes on while the window is covered or locked; logging out ends it.");
    else if (m_lookCancelled)
        doing = u"■ "_s + tr("You cancelled it before anything was printed.");
    m_doing->setText(doing);
    m_doing->setVisible(!doing.isEmpty());
}

void ManyPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ManyPane::retranslate()
{
    m_title->setText(m_choice.subject.isEmpty() ? tr("Many sheets once more") : tr("Many sheets at once"));
    m_whichLabel->setText(tr("Which"));
    for (int i = 0; i < m_which->count(); ++i) {
        const QString which = m_which->itemData(i).toString();
        m_which->setItemText(i, which == Chosen   ? tr("The %n chosen", nullptr, int(m_choice.chosen.size()))
                                : which == Listed ? tr("All of the list as it is filtered")
                                                  : tr("Those of the list that did not come out"));
    }
    m_formLabel->setText(tr("Form"));
    for (int i = 0; i < m_form->count(); ++i)
        m_form->setItemText(i, SheetWords::form(m_form->itemData(i).toString()));
    m_audienceLabel->setText(tr("Reader"));
    for (int i = 0; i < m_audience->count(); ++i)
        m_audience->setItemText(i, label(u"audiences"_s, m_audience->itemData(i).toString()));
    m_languageLabel->setText(tr("Language of the sheets"));
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(i, SheetWords::language(m_language->itemData(i).toString()));
    m_bar->setFormat(tr("%v of %m"));
    m_bar->setAccessibleName(tr("Sheets that are through"));
    m_cancel->setText(tr("Cancel"));
    m_summary->setAccessibleName(tr("What came of it"));
    m_back->setText(tr("Back to the list"));
    showState();
}

} // namespace qorgan::ui
