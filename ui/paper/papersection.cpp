// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/papersection.h"

#include "domain/messages.h"
#include "paper/handfields.h"
#include "paper/manysheets.h"
#include "paper/secondlook.h"
#include "paper/sheetoutlet.h"
#include "paper/sheetpreview.h"
#include "widgets/fielderror.h"
#include "widgets/foldhead.h"
#include "widgets/labelled.h"
#include "widgets/sheetwords.h"
#include "widgets/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace qorgan::ui {

using namespace Qt::StringLiterals;
using casework::PrintedSheet;
using casework::PrintRequest;

namespace {

constexpr int PreviewLines = 26;

} // namespace

PaperSection::PaperSection(SessionThread &session, const QString &draft, QWidget *parent)
    : StepSection(session, u"printSection"_s, {}, parent), m_formLabel(new QLabel), m_form(new QComboBox),
      m_audienceLabel(new QLabel), m_audience(new QComboBox), m_languageLabel(new QLabel), m_language(new QComboBox),
      m_recipientField(nullptr), m_recipientLabel(new QLabel), m_recipient(new QComboBox), m_blank(new QCheckBox),
      m_handHead(new FoldHead(u"hand"_s)), m_hand(new HandFields), m_drafted(new QWidget(this)),
      m_keepsHand(!draft.isEmpty()), m_previewHead(new FoldHead(u"printPreview"_s)),
      m_preview(new SheetPreviewView(session)), m_look(new SecondLook), m_confirmField(nullptr),
      m_confirmLabel(new QLabel), m_confirm(new QLineEdit), m_outlet(new SheetOutlet(session)), m_result(new QLabel),
      m_handKeeper(session, draft, m_drafted, nullptr)
{
    new HandTyped(m_hand, m_drafted);
    m_drafted->hide();
    m_form->setObjectName(u"printFormCombo"_s);
    m_audience->setObjectName(u"printAudienceCombo"_s);
    m_language->setObjectName(u"printLanguageCombo"_s);
    m_recipient->setObjectName(u"printRecipientCombo"_s);
    m_blank->setObjectName(u"printBlankCheck"_s);
    m_confirm->setObjectName(u"confirmSealedEdit"_s);
    m_result->setObjectName(u"printResultLabel"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    layOut();
    connectAll();
    cleared();
    retranslate();
}

void PaperSection::layOut()
{
    // However long a title or a name is, the card is no wider for it.
    for (QComboBox *combo : {m_form, m_recipient}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(22);
    }
    for (QComboBox *combo : {m_audience, m_language})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_recipientField = above(m_recipientLabel, m_recipient);
    m_confirmField = above(m_confirmLabel, m_confirm);
    m_body->addWidget(above(m_formLabel, m_form));
    m_body->addWidget(wrapping({above(m_audienceLabel, m_audience), above(m_languageLabel, m_language), m_recipientField}));
    m_body->addWidget(errorPlace({}, m_audience));
    m_body->addWidget(errorPlace({u"form"_s, u"record"_s, u"from"_s, u"to"_s}, m_form));
    m_body->addWidget(errorPlace({u"lang"_s}, m_language));
    m_body->addWidget(errorPlace({u"recipient"_s}, m_recipient));
    m_body->addWidget(m_blank);
    m_body->addWidget(errorPlace({u"blank"_s}, m_blank));
    m_body->addWidget(m_handHead);
    m_body->addWidget(m_hand);
    m_handHead->holds(m_hand);
    m_body->addWidget(errorPlace({u"corrections"_s}, m_handHead->button()));
    m_body->addWidget(m_previewHead);
    m_body->addWidget(m_preview);
    m_preview->setMinimumHeight(fontMetrics().lineSpacing() * PreviewLines);
    m_previewHead->holds(m_preview);
    m_body->addWidget(m_confirmField);
    m_body->addWidget(errorPlace({u"confirm"_s}, m_confirm));
    m_body->addWidget(m_outlet);
    m_body->addWidget(m_look);
    m_body->addWidget(errorPlace({u"printer"_s}, m_outlet->printButton()));
    m_body->addWidget(errorPlace({u"file"_s, u"out"_s}, m_outlet->saveButton()));
    m_body->addWidget(m_result);
}

void PaperSection::connectAll()
{
    connect(m_form, &QComboBox::currentIndexChanged, this, &PaperSection::offerForm);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &PaperSection::offerRecipients);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PaperSection::offerHand);
    connect(m_blank, &QCheckBox::toggled, this, &PaperSection::offerHand);
    connect(m_hand, &HandFields::changed, this, [this] {
        sayHand();
        preview();
        m_handKeeper.touch();
    });
    connect(&m_handKeeper, &DraftKeeper::restored, this, [this] { m_handHead->setOpen(true); });
    connect(&m_handKeeper, &DraftKeeper::failed, this, [this](const base::Error &error) { Q_EMIT said(sentence(error)); });
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &PaperSection::preview);
    connect(m_previewHead, &FoldHead::toggled, this, &PaperSection::preview);
    connect(m_look, &SecondLook::all, this, [this] {
        m_look->dismiss();
        if (m_waiting && !isBusy())
            send(std::exchange(m_waiting, {}));
    });
    m_outlet->serve([this]() -> std::optional<SheetOutlet::Sheet> {
        if (isBusy() || !item())
            return {};
        return SheetOutlet::Sheet{fileName(), {u"pdf"_s, u"odt"_s}};
    });
    connect(m_outlet, &SheetOutlet::fileChosen, this, &PaperSection::save);
    connect(m_outlet, &SheetOutlet::printerChosen, this, &PaperSection::printOn);
}

QWidget *PaperSection::controlFor(const QString &act) const
{
    return act == u"print" ? m_form : nullptr;
}

void PaperSection::show(const Papers &papers, security::Roles roles)
{
    const bool offered = security::may(roles, security::Permission::Print) && !papers.own.empty();
    setVisible(offered);
    if (!offered)
        return;
    if (papers.record != m_papers.record || m_items.empty()) {
        ++m_shown;
        m_others.clear();
        m_outlet->begin();
    }
    const bool another = papers.record != m_papers.record;
    m_papers = papers;
    m_roles = roles;
    offerForms();
    if (another && m_keepsHand && !papers.record.isNull()) {
        m_handKeeper.forget();
        m_hand->clear();
        offerHand();
        m_handKeeper.begin(papers.record, papers.record);
    }
    read();
}

void PaperSection::read()
{
    using Subjects = std::vector<PaperSubject>;
    if (m_papers.others)
        m_session.ask<Subjects>(this, m_papers.others, [this, shown = m_shown](const Subjects &others) {
            if (shown != m_shown)
                return;
            m_others = others;
            offerForms();
        });
}

void PaperSection::clear()
{
    ++m_shown;
    m_handKeeper.forget();
    m_papers = {};
    m_others.clear();
    offerForms();
    m_roles = {};
    forget();
    hide();
}

void PaperSection::cleared()
{
    m_blank->setChecked(false);
    m_hand->clear();
    m_handHead->setOpen(false);
    m_previewHead->setOpen(false);
    m_preview->clear();
    m_look->dismiss();
    m_waiting = {};
    m_confirm->clear();
    m_confirmField->hide();
    m_printed.clear();
    m_outlet->clear();
    offerForm();
    showResult();
}

const PaperSection::Item *PaperSection::item() const
{
    const int chosen = m_form->currentIndex();
    return chosen >= 0 && size_t(chosen) < m_items.size() ? &m_items[size_t(chosen)] : nullptr;
}

void PaperSection::offerForms()
{
    const Item *chosen = item();
    const QString form = chosen ? chosen->form.code : QString();
    const QUuid record = chosen ? chosen->subject.record : QUuid();
    std::vector<Item> items;
    for (const std::vector<PaperSubject> *subjects : {&m_papers.own, &m_others})
        for (const PaperSubject &subject : *subjects)
            for (const casework::FormFacts &facts : subject.forms())
                items.push_back({subject, facts});
    {
        const QSignalBlocker quiet(m_form);
        m_form->clear();
        m_items = std::move(items);
        for (const Item &each : m_items)
            m_form->addItem(QString(), each.form.code); // {} would pick the overload with an icon
        const auto same = std::find_if(m_items.begin(), m_items.end(), [&](const Item &each) {
            return each.form.code == form && each.subject.record == record;
        });
        m_form->setCurrentIndex(m_items.empty() ? -1 : same == m_items.end() ? 0 : int(same - m_items.begin()));
        nameForms();
    }
    offerForm();
}

void PaperSection::nameForms()
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        const PaperSubject &subject = m_items[i].subject;
        QStringList parts{m_items[i].form.title.in(currentLanguage()), subject.name,
                          subject.at ? dateTimeText(*subject.at) : QString()};
        parts.removeAll(QString());
        const QString text = parts.join(u" · "_s);
        m_form->setItemText(int(i), text);
        m_form->setItemData(int(i), text, Qt::ToolTipRole); // a narrow list cuts it off
    }
}

void PaperSection::offerForm()
{
    const Item *chosen = item();
    const auto offer = [](QComboBox *combo, const QStringList &codes) {
        const QString was = combo->currentData().toString();
        const QSignalBlocker quiet(combo);
        combo->clear();
        for (const QString &code : codes)
            combo->addItem(QString(), code);
        combo->setCurrentIndex(codes.isEmpty() ? -1 : qMax(0, combo->findData(was)));
    };
    offer(m_audience, chosen ? chosen->form.audiences : QStringList());
    offer(m_language, chosen ? chosen->form.languages : QStringList());
    m_blank->setVisible(chosen && chosen->form.blank);
    const QVariant was = m_recipient->currentData();
    m_recipient->clear();
    if (chosen)
        for (const PaperSubject::Recipient &victim : chosen->subject.victims)
            m_recipient->addItem(victim.name, victim.id.uuid);
    if (m_recipient->count() > 0)
        m_recipient->setCurrentIndex(qMax(0, m_recipient->findData(was)));
    retranslate();
    offerRecipients();
    offerHand();
}

void PaperSection::offerRecipients()
{
    const Item *chosen = item();
    const bool ofOne = chosen && (m_audience->currentData() == u"victim"_s || isOfOneVictim(chosen->form.code));
    m_recipientField->setVisible(ofOne && m_recipient->count() > 1);
    preview();
}

void PaperSection::offerHand()
{
    const Item *chosen = item();
    const bool offered = chosen && !chosen->form.byHand.isEmpty() && !(chosen->form.blank && m_blank->isChecked());
    m_hand->offer(chosen ? chosen->form.code : QString(), offered ? chosen->form.byHand : QStringList(),
                  m_language->currentData().toString());
    m_handHead->setVisible(offered);
    m_hand->setVisible(offered && m_handHead->isOpen());
    sayHand();
    preview();
}

void PaperSection::sayHand()
{
    const int typed = int(m_hand->values().size());
    m_handHead->say(tr("Values by hand"), typed == 0 ? QString() : tr("%n typed", nullptr, typed));
}

QString PaperSection::fileName() const
{
    // The number and no name: a file's name is seen by everyone.
    QStringList parts{item()->form.code, QString(item()->subject.number).replace(u'/', u'-'),
                      m_audience->currentData().toString()};
    parts.removeAll(QString());
    return parts.join(u'-');
}

PrintRequest PaperSection::request() const
{
    const Item *chosen = item();
    PrintRequest request;
    request.form = chosen->form.code;
    request.record = chosen->subject.record;
    request.audience = m_audience->currentData().toString();
    request.language = m_language->currentData().toString();
    request.ofUnit = chosen->subject.ofUnit;
    request.from = chosen->subject.from;
    request.to = chosen->subject.to;
    request.blank = chosen->form.blank && m_blank->isChecked();
    if (!request.blank)
        request.corrections = m_hand->values();
    const bool ofOne = request.audience == u"victim" || isOfOneVictim(request.form);
    if (ofOne && m_recipient->currentIndex() >= 0)
        request.recipient = domain::PersonId{m_recipient->currentData().toUuid()};
    if (m_confirmField->isVisibleTo(this))
        request.confirmSealed = m_confirm->text();
    return request;
}

void PaperSection::save(const QString &file)
{
    if (!isBusy() && item())
        put(saving(request(), file));
}

void PaperSection::printOn(const PrinterSetup &setup, int copies)
{
    if (isBusy() || !item())
        return;
    auto question = printing(request(), setup, fileName(), copies);
    if (!question) {
        acceptAll();
        refuse(question.error());
        return;
    }
    m_latest = setup;
    put(std::move(*question));
}

/// What leaves the unit with a sealed value on it is looked at once more before.
void PaperSection::put(PrintQuestion question)
{
    const PrintRequest asked = request();
    if (asked.blank || asked.audience == u"file") {
        send(std::move(question));
        return;
    }
    acceptAll();
    setBusy();
    m_look->dismiss();
    m_session.ask<Looked>(
        this, [asked](casework::Session &session) { return lookAt(session, asked); },
        [this, question = std::move(question), form = asked.form, shown = m_shown](const Looked &found) {
            if (shown != m_shown)
                return;
            if (found.sealed.isEmpty()) {
                send(question);
                return;
            }
            setReady();
            m_waiting = question;
            m_look->ask({.form = form, .names = found.sealed, .sheets = 1, .sealed = 1});
        });
}

void PaperSection::send(PrintQuestion question)
{
    acceptAll();
    setBusy();
    m_printed.clear();
    m_printedForm = item()->form.code;
    showResult();
    m_session.ask<PrintAnswer>(this, std::move(question), [this, shown = m_shown](const PrintAnswer &answer) {
        if (shown == m_shown) // else another record is shown since
            take(answer);
    });
}

void PaperSection::take(const PrintAnswer &answer)
{
    m_printed = answer.sheets;
    showResult();
    if (!m_printed.empty()) {
        Q_EMIT said(tr("%n copy(s) entered in the register of documents.", nullptr, int(m_printed.size())));
        if (m_latest)
            m_outlet->keepFirst(*m_latest);
    }
    m_latest.reset();
    if (answer.failure) {
        setReady();
        refuse(*answer.failure);
        return;
    }
    release();
    m_confirm->clear();
    m_confirmField->hide();
    // What was typed stands on a sheet now: it is kept no longer, and stays for the next copy.
    if (m_keepsHand && !m_papers.record.isNull()) {
        m_handKeeper.done();
        m_handKeeper.begin(m_papers.record, m_papers.record);
    }
}

/// The same request that would be printed. Another one needs another look.
void PaperSection::preview()
{
    m_look->dismiss();
    m_waiting = {};
    if (!item() || !m_previewHead->isOpen()) {
        m_preview->clear();
        return;
    }
    m_preview->show(item()->form.code, [asked = request()](casework::Session &session, double dots) {
        return casework::previewPaper(session, asked, dots);
    });
}

void PaperSection::refused(const base::Error &error)
{
    if (error.code == u"sealed-in-text" && security::may(m_roles, security::Permission::OverrideRules)) {
        m_confirmField->show();
        m_confirm->setFocus();
    }
}

void PaperSection::showResult()
{
    m_result->setVisible(!m_printed.empty());
    QStringList lines;
    for (const PrintedSheet &sheet : m_printed)
        lines << u"✓ "_s + tr("Copy No. %1, code %2: %n page(s).", nullptr, sheet.pages).arg(sheet.copy).arg(sheet.code);
    if (!m_printed.empty()) {
        const PrintedSheet &last = m_printed.back();
        QStringList left;
        for (const QString &name : last.leftOut)
            left << casework::valueMeaning(m_printedForm, name).in(currentLanguage());
        if (!left.isEmpty())
            lines << tr("Left out for this reader: %1.").arg(left.join(u", "_s));
        for (const base::Warning &warning : last.warnings)
            lines << u"● "_s + domain::sentence(warning, currentLanguage());
    }
    m_result->setText(lines.join(u'\n'));
}

void PaperSection::retranslate()
{
    setTitle(tr("Print"));
    m_formLabel->setText(tr("Form"));
    nameForms();
    m_audienceLabel->setText(tr("Reader"));
    for (int i = 0; i < m_audience->count(); ++i)
        m_audience->setItemText(i, label(u"audiences"_s, m_audience->itemData(i).toString()));
    m_languageLabel->setText(tr("Language of the sheet"));
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(i, SheetWords::language(m_language->itemData(i).toString()));
    m_recipientLabel->setText(tr("Whose copy"));
    m_blank->setText(tr("Blank, to be filled in by pen"));
    m_confirmLabel->setText(tr("Reason to print it all the same"));
    sayHand();
    m_previewHead->say(tr("Preview"), QString());
    showResult();
    StepSection::retranslate();
}

} // namespace qorgan::ui
