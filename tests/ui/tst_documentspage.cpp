// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/documents.h"
#include "documents/documentspage.h"
#include "ui/ordersupport.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDateEdit>
#include <QFileDialog>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>

using namespace qorgan;
using namespace Qt::StringLiterals;
using casework::DocumentRow;
using ui::DocumentModel;

using Stand = tests::PageStand<ui::DocumentsPage>;

namespace {

/// A source of invented documents that answers when it is told to.
struct Documents {
    int size = 0;
    std::optional<base::Error> failure;
    std::vector<std::function<void()>> waiting;

    DocumentModel::Reading reading()
    {
        return [this](const casework::DocumentFilter &filter, const casework::PageRequest &request,
                      const DocumentModel::Reply &reply) {
            waiting.push_back([this, filter, request, reply] { reply(page(filter, request)); });
        };
    }

    void answer()
    {
        while (!waiting.empty()) {
            const auto next = waiting.front();
            waiting.erase(waiting.begin());
            next();
        }
    }

    base::Result<casework::Page<DocumentRow>> page(const casework::DocumentFilter &filter,
                                                   const casework::PageRequest &request) const
    {
        if (failure)
            return base::fail(*failure);
        casework::Page<DocumentRow> page;
        const int first = request.after.toInt();
        const int last = qMin(size, first + request.limit);
        for (int i = first; i < last; ++i)
            page.items.push_back(row(i, filter.audience.isEmpty() ? u"offender"_s : filter.audience));
        if (last < size)
            page.next = QString::number(last);
        return page;
    }

    static DocumentRow row(int i, const QString &audience)
    {
        DocumentRow row;
        row.id.uuid = QUuid::createUuidV5(QUuid(), QString::number(i));
        row.form = u"protective-order"_s;
        row.number = u"27/2026/%1"_s.arg(i);
        row.audience = audience;
        row.language = u"kk+ru"_s;
        row.copy = i + 1;
        row.pages = 2;
        row.sha256 = u"0123456789abcdef"_s.repeated(4);
        row.confirmed = i == 1;
        row.officer.fullName = u"Үлгібаев Қызметкер"_s;
        row.printedAt = tests::at(u"2026-11-20T12:00:00+05:00"_s);
        return row;
    }
};

} // namespace

class TestDocumentsPage : public QObject
{
    Q_OBJECT

    tests::OrderCases m_cases;
    QTemporaryDir m_settings;
    std::unique_ptr<ui::Languages> m_languages;
    domain::Measure m_first;
    domain::Measure m_second;

    QString directory() const { return m_cases.training.directory(); }

    void print(casework::Session &session, const domain::Measure &order, const QString &audience)
    {
        std::ignore = tests::need(casework::print(session, {u"protective-order"_s, order.id.uuid, audience, u"kk"_s,
                                                            m_cases.training.path(u"sheet.pdf"_s), {}, {}}));
    }

    void speak(base::Language language)
    {
        m_languages->use(language);
        QCoreApplication::processEvents(); // the change of language is posted
    }

    static QAbstractItemModel *model(Stand &stand) { return stand.find<QTableView>("documentTable")->model(); }
    static QComboBox *choice(Stand &stand, const char *name) { return stand.find<QComboBox>(name); }

    void open(Stand &stand, int rows)
    {
        stand.page->arrive({ui::Place::Documents, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(model(stand)->rowCount(), rows, 20'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_languages = std::make_unique<ui::Languages>();
        // The page's periods are those of the machine's clock.
        const base::Instant now = base::SystemClock().now();
        m_cases.training.setNow(base::toIso(now - base::days24h(40)));
        m_first = m_cases.issued().order;
        print(m_cases.head(), m_first, u"offender"_s);
        print(m_cases.head(), m_first, u"victim"_s);
        m_cases.training.setNow(base::toIso(now));
        m_second = m_cases.issued().order;
        print(m_cases.inspector(), m_second, u"offender"_s);
        std::ignore = m_cases.training.sessionOf(security::Role::Registrar);
    }

    void init() { speak(base::Language::English); }

    void pagesFollowTheScrolling()
    {
        Documents documents{450, {}, {}};
        DocumentModel model(documents.reading());
        model.read({});
        QCOMPARE(model.phase(), DocumentModel::Phase::Loading);
        documents.answer();
        QCOMPARE(model.rowCount(), 200);
        model.fetchMore({});
        QVERIFY2(!model.canFetchMore({}), "one page is on its way");
        documents.answer();
        model.fetchMore({});
        documents.answer();
        QCOMPARE(model.rowCount(), 450);
        QVERIFY(!model.hasMore());
    }

    void answersToAnEarlierChoiceAreDropped()
    {
        Documents documents{3, {}, {}};
        DocumentModel model(documents.reading());
        const QAbstractItemModelTester tester(&model);
        model.read({.audience = u"victim"_s});
        model.read({.audience = u"court"_s});
        std::swap(documents.waiting[0], documents.waiting[1]);
        documents.answer();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.at(model.index(0, 0))->audience, u"court"_s);
        documents.failure = base::Error{u"register-busy"_s, {}, {}, base::ErrorKind::Io};
        model.read({});
        documents.answer();
        QCOMPARE(model.phase(), DocumentModel::Phase::Failed);
        QVERIFY(!model.at({}));
    }

    void theFingerprintIsShortAndWholeOnDemand()
    {
        Documents documents{2, {}, {}};
        DocumentModel model(documents.reading());
        model.read({});
        documents.answer();
        const QModelIndex cell = model.index(0, DocumentModel::Hash);
        QCOMPARE(cell.data().toString(), u"01234567"_s);
        QVERIFY(cell.data(Qt::ToolTipRole).toString().endsWith(u"0123456789abcdef"_s.repeated(4)));
        QVERIFY(model.index(1, DocumentModel::Form).data(Qt::ToolTipRole).toString().contains(u'\n'));
        QVERIFY(!model.index(0, DocumentModel::Form).data(Qt::ToolTipRole).toString().contains(u'\n'));
    }

    void filtersNarrow()
    {
        Stand stand(directory(), u"head"_s);
        open(stand, 3);
        const QAbstractItemModelTester tester(model(stand));
        QTRY_VERIFY(stand.find<QTableView>("documentTable")->currentIndex().isValid());
        auto *officer = choice(stand, "documentOfficerCombo");
        QTRY_VERIFY(officer->count() >= 3);
        officer->setCurrentIndex(officer->findText(m_cases.inspector().account().fullName));
        QTRY_COMPARE(model(stand)->rowCount(), 1);
        officer->setCurrentIndex(0);
        QTRY_COMPARE(model(stand)->rowCount(), 3);
        choice(stand, "documentPeriodCombo")->setCurrentIndex(3); // the last 30 days
        QTRY_COMPARE(model(stand)->rowCount(), 1);
        QCOMPARE(model(stand)->index(0, DocumentModel::Number).data().toString(), m_second.number);
        choice(stand, "documentPeriodCombo")->setCurrentIndex(0);
        auto *audience = choice(stand, "documentAudienceCombo");
        audience->setCurrentIndex(audience->findData(u"victim"_s));
        QTRY_COMPARE(model(stand)->rowCount(), 1);
        auto *form = choice(stand, "documentFormCombo");
        form->setCurrentIndex(form->findData(u"victim-memo"_s));
        QTRY_VERIFY(stand.find<QWidget>("printedDocuments")->findChild<QLabel *>(u"noticeTitle"_s)->isVisible());
        QVERIFY(!stand.shows("openDocumentOrderButton"));
    }

    void aPeriodThatEndsBeforeItBegins()
    {
        Stand stand(directory(), u"head"_s);
        open(stand, 3);
        QVERIFY(!stand.shows("documentFromEdit"));
        choice(stand, "documentPeriodCombo")->setCurrentIndex(5); // dates
        QTRY_COMPARE(model(stand)->rowCount(), 1);
        auto *to = stand.find<QDateEdit>("documentToEdit");
        to->setDate(to->date().addDays(-1));
        QVERIFY(stand.shows("documentToEditError"));
        const QString inEnglish = stand.text("documentToEditError");
        speak(base::Language::Kazakh);
        QVERIFY(stand.text("documentToEditError") != inEnglish);
        stand.find<QDateEdit>("documentFromEdit")->setDate(to->date().addDays(-60));
        QTRY_COMPARE(model(stand)->rowCount(), 2);
        QVERIFY(!stand.shows("documentToEditError"));
    }

    void theWayToTheOrder()
    {
        Stand stand(directory(), u"head"_s);
        open(stand, 3);
        auto *table = stand.find<QTableView>("documentTable");
        QTRY_VERIFY(table->currentIndex().isValid() && table->hasFocus());
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(stand.wanted.size(), size_t(1));
        QCOMPARE(stand.wanted[0].place, ui::Place::Order);
        QCOMPARE(stand.wanted[0].record, m_second.id.uuid);
        QVERIFY(stand.wanted[0].act.isEmpty());
        table->setCurrentIndex(table->model()->index(2, 0));
        stand.press("printAgainButton");
        stand.press("openDocumentOrderButton");
        QCOMPARE(stand.wanted[1].record, m_first.id.uuid);
        QCOMPARE(stand.wanted[1].act, u"print"_s);
        QCOMPARE(stand.wanted[2].record, m_first.id.uuid);
    }

    /// A paper came back: its code is typed, in small letters and with a hyphen.
    void aSheetIsFoundByItsCode()
    {
        Stand stand(directory(), u"head"_s);
        open(stand, 3);
        const QString code = model(stand)->index(1, DocumentModel::Code).data().toString();
        QCOMPARE(code.size(), 6);
        auto *edit = stand.find<QLineEdit>("documentCodeEdit");
        edit->setText(code.toLower().insert(3, u'-'));
        QTRY_COMPARE(model(stand)->rowCount(), 1);
        QCOMPARE(model(stand)->index(0, DocumentModel::Code).data().toString(), code);
        edit->setText(u"AB"_s);
        QVERIFY(!stand.shows("documentCodeEditError"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(stand.shows("documentCodeEditError"));
        edit->clear();
        QVERIFY(!stand.shows("documentCodeEditError"));
        QTRY_COMPARE(model(stand)->rowCount(), 3);
    }

    void theSameSheetComesOutOnceMore()
    {
        Stand stand(directory(), u"head"_s);
        open(stand, 3);
        QVERIFY(model(stand)->index(0, DocumentModel::State).data().toString().startsWith(u"✓"));
        const QString hash = model(stand)->index(0, DocumentModel::Hash).data(Qt::ToolTipRole).toString();
        stand.press("savePdfButton");
        auto *dialog = stand.find<QFileDialog>("saveSheetDialog");
        const QString file = m_cases.training.path(u"again.pdf"_s);
        dialog->selectFile(file);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY(stand.shows("documentResultLabel"));
        QFile again(file);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QVERIFY(hash.endsWith(QString::fromLatin1(
            QCryptographicHash::hash(again.readAll(), QCryptographicHash::Sha256).toHex())));
        QTRY_COMPARE(model(stand)->rowCount(), 3); // no new copy
        QVERIFY(m_cases.lastActions(3).contains(u"document.reprinted"_s));
    }

    void whoMayNotPrintSeesNothing()
    {
        const QString login = m_cases.training.sessionOf(security::Role::Administrator)->account().login;
        Stand stand(directory(), login);
        stand.page->arrive({ui::Place::Documents, {}, {}});
        QTest::qWait(100);
        QCOMPARE(model(stand)->rowCount(), 0);
        Stand registrar(directory(), u"account-4"_s);
        open(registrar, 3);
    }

    void nothingStaysOfAClosedRegister()
    {
        Stand stand(directory(), u"head"_s);
        open(stand, 3);
        QTRY_VERIFY(choice(stand, "documentOfficerCombo")->count() > 1);
        choice(stand, "documentOfficerCombo")->setCurrentIndex(1);
        stand.page->leave();
        QCOMPARE(model(stand)->rowCount(), 0);
        QCOMPARE(choice(stand, "documentOfficerCombo")->count(), 1);
    }

    void everyControlIsNamedInEveryLanguage()
    {
        Stand stand(directory(), u"head"_s);
        open(stand, 3);
        choice(stand, "documentPeriodCombo")->setCurrentIndex(5);
        stand.find<QDateEdit>("documentFromEdit")->setDate(QDate(2020, 1, 1));
        QTRY_COMPARE(model(stand)->rowCount(), 3);
        QStringList earlier;
        for (const base::Language language : base::AllLanguages) {
            speak(language);
            QCOMPARE(stand.unnamed(), QStringList());
            QCOMPARE(stand.clashes(), QStringList());
            QVERIFY(stand.page->minimumSizeHint().width() <= 560); // beside the places at 1366, 200 %
            QStringList texts{stand.text("documentsTitle"), stand.text("documentFooter")};
            for (int column = 0; column < DocumentModel::ColumnCount; ++column)
                texts << model(stand)->headerData(column, Qt::Horizontal).toString();
            for (const char *name : {"documentPeriodCombo", "documentFormCombo", "documentAudienceCombo"})
                texts << choice(stand, name)->itemText(1);
            for (int i = 0; i < earlier.size(); ++i)
                QVERIFY2(texts[i] != earlier[i], qPrintable(texts[i]));
            earlier = texts;
        }
    }
};

QTEST_MAIN(TestDocumentsPage)
#include "tst_documentspage.moc"
