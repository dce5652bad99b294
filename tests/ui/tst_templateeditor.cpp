// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "administration/administrationpage.h"
#include "casework/drafts.h"
#include "casework/templates.h"
#include "order/sheetview.h"
#include "templates/templateeditor.h"
#include "templates/templatemodel.h"
#include "templates/templatetext.h"
#include "ui/ordersupport.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListWidget>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace qorgan;
using namespace Qt::StringLiterals;
using tests::need;
using Stand = tests::PageStand<ui::AdministrationPage>;

class TestTemplateEditor : public QObject
{
    Q_OBJECT

    std::unique_ptr<tests::TrainingRegister> m_register;
    std::unique_ptr<ui::Languages> m_languages;
    QTemporaryDir m_settings;
    const QString m_form = u"route-sheet"_s;

    void speak(base::Language language)
    {
        m_languages->use(language);
        QCoreApplication::processEvents(); // the change of language is posted
    }

    static QTableView *table(Stand &stand) { return stand.find<QTableView>("templateTable"); }

    static void openTab(Stand &stand)
    {
        auto *tabs = stand.find<QTabWidget>("administrationTabs");
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == u"Forms")
                tabs->setCurrentIndex(i);
        QVERIFY(table(stand)->isVisible());
    }

    void openEditor(Stand &stand)
    {
        openTab(stand);
        auto *model = qobject_cast<ui::TemplateModel *>(table(stand)->model());
        table(stand)->setCurrentIndex(model->find(m_form));
        QTest::keyClick(table(stand), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!kazakh(stand)->toPlainText().isEmpty(), 10'000);
        QTRY_VERIFY(kazakh(stand)->hasFocus());
    }

    static ui::TemplateText *kazakh(Stand &stand) { return stand.find<ui::TemplateText>("templateKazakhEdit"); }
    static ui::TemplateText *russian(Stand &stand) { return stand.find<ui::TemplateText>("templateRussianEdit"); }
    static QListWidget *problems(Stand &stand) { return stand.find<QListWidget>("templateProblemList"); }

    static QString wording(Stand &stand, const QString &form)
    {
        auto *model = qobject_cast<ui::TemplateModel *>(table(stand)->model());
        return model->find(form).siblingAtColumn(ui::TemplateModel::Wording).data().toString();
    }

    /// A word of the unit's own in both languages.
    static void reword(Stand &stand)
    {
        for (ui::TemplateText *text : {kazakh(stand), russian(stand)})
            text->setPlainText(text->toPlainText().replace(u"</p>\n</section>"_s, u" (Учебный отдел)</p>\n</section>"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(u"Qorgan"_s);
        m_languages = std::make_unique<ui::Languages>();
    }

    void init()
    {
        speak(base::Language::English);
        m_register = std::make_unique<tests::TrainingRegister>();
    }

    void everyFormIsListed()
    {
        ui::TemplateModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(size_t(model.rowCount()), casework::forms().size());
        casework::FormTemplates own;
        own.form = m_form;
        own.ownKk = true;
        model.take({own});
        QVERIFY(model.find(m_form).siblingAtColumn(ui::TemplateModel::Wording).data().toString().startsWith(u"✎"));
        QVERIFY(model.index(0, ui::TemplateModel::Wording).data().toString().startsWith(u"○"));
        QVERIFY(!model.index(0, ui::TemplateModel::Basis).data().toString().isEmpty());
    }

    /// An administrator who prints nothing keeps the forms all the same.
    void whoKeepsTheFormsNeedNotPrint()
    {
        const QString login = m_register->sessionOf(security::Role::Administrator)->account().login;
        Stand stand(m_register->directory(), login);
        openEditor(stand);
        reword(stand);
        QTRY_VERIFY(stand.find<QAbstractButton>("templateSaveButton")->isEnabled());
        stand.press("templateSaveButton");
        QTRY_COMPARE(stand.said.size(), 1);
        QTRY_VERIFY(wording(stand, m_form).startsWith(u"✎"));
        QVERIFY(need(casework::templatesOf(m_register->session(), m_form)).ownRu);
    }

    void whatIsWrongIsSaidWhileTyping()
    {
        Stand stand(m_register->directory(), u"head"_s);
        openEditor(stand);
        QVERIFY(!stand.find<QAbstractButton>("templateSaveButton")->isEnabled());
        QVERIFY(!problems(stand)->isVisible());
        const QString good = russian(stand)->toPlainText();
        russian(stand)->setPlainText(QString(good).replace(u"{{route.date}}"_s, u"{{route.dawn}}"_s));
        QTRY_VERIFY(problems(stand)->isVisible());
        const QString inEnglish = problems(stand)->item(0)->text();
        QVERIFY2(inEnglish.contains(u"route.dawn"), qPrintable(inEnglish));
        QVERIFY(!stand.find<QAbstractButton>("templateSaveButton")->isEnabled());
        problems(stand)->setFocus();
        QTest::keyClick(problems(stand), Qt::Key_Return);
        QTRY_VERIFY(russian(stand)->hasFocus());
        const int line = int(good.left(good.indexOf(u"{{route.date}}"_s)).count(u'\n')) + 1;
        QCOMPARE(russian(stand)->line(), line);
        speak(base::Language::Kazakh);
        QVERIFY(problems(stand)->item(0)->text() != inEnglish);
        russian(stand)->clear();
        QTRY_VERIFY(problems(stand)->isVisible());
        QVERIFY(!stand.find<QAbstractButton>("templateSaveButton")->isEnabled());
        russian(stand)->setPlainText(good);
        QTRY_VERIFY(!problems(stand)->isVisible());
    }

    void aNameIsInsertedWhereOneTypes()
    {
        Stand stand(m_register->directory(), u"head"_s);
        openEditor(stand);
        auto *names = stand.find<QComboBox>("templateNameCombo");
        QVERIFY(names->count() > 3);
        QVERIFY(names->itemText(0).contains(u"route.date — "_s));
        russian(stand)->moveCursor(QTextCursor::End);
        names->setCurrentIndex(0);
        stand.press("templateInsertButton");
        QVERIFY(russian(stand)->toPlainText().endsWith(u"{{route.date}}"_s));
    }

    void savedWithHistoryAndBack()
    {
        Stand stand(m_register->directory(), u"head"_s);
        openEditor(stand);
        const QString supplied = kazakh(stand)->toPlainText();
        QVERIFY(!stand.shows("templateBackToSuppliedButton"));
        reword(stand);
        QTRY_VERIFY(stand.find<QAbstractButton>("templateSaveButton")->isEnabled());
        stand.press("templateSaveButton");
        stand.press("templateSaveButton"); // a double click saves once
        QTRY_VERIFY(stand.shows("templateBackToSuppliedButton"));
        QCOMPARE(need(casework::templateHistory(m_register->session(), m_form)).size(), size_t(2));
        QTRY_COMPARE(stand.find<QComboBox>("templateChangeCombo")->count(), 2);
        stand.press("templateBackToSuppliedButton");
        QVERIFY(stand.shows("templateQuestion"));
        QVERIFY(stand.find<QAbstractButton>("templateKeepOwnButton")->hasFocus());
        stand.press("templateKeepOwnButton");
        QVERIFY(!stand.shows("templateQuestion"));
        stand.press("templateBackToSuppliedButton");
        stand.press("templateGiveUpButton");
        QTRY_COMPARE(kazakh(stand)->toPlainText(), supplied);
        QTRY_COMPARE(stand.find<QComboBox>("templateChangeCombo")->count(), 4);
        // An earlier wording goes back into the editor, and is saved only when that is asked for.
        stand.find<QTabWidget>("templateTabs")->setCurrentIndex(2);
        stand.find<QComboBox>("templateChangeCombo")->setCurrentIndex(3);
        stand.press("templateTakeBackButton");
        QVERIFY(kazakh(stand)->toPlainText() != supplied || russian(stand)->toPlainText().contains(u"Учебный отдел"));
        QVERIFY(!need(casework::templatesOf(m_register->session(), m_form)).ownKk);
    }

    void previewOnSampleData()
    {
        Stand stand(m_register->directory(), u"head"_s);
        openEditor(stand);
        reword(stand); // not saved yet
        stand.find<QTabWidget>("templateTabs")->setCurrentIndex(1);
        auto *editor = stand.page->findChild<ui::TemplateEditor *>();
        QTRY_VERIFY_WITH_TIMEOUT(editor->findChild<ui::SheetView *>()->pageCount() > 0, 10'000);
        auto *languages = stand.find<QComboBox>("templateLanguageCombo");
        languages->setCurrentIndex(languages->findData(u"kk+ru"_s));
        QTRY_VERIFY_WITH_TIMEOUT(editor->findChild<ui::SheetView *>()->pageCount() > 1, 10'000);
    }

    void whatIsTypedIsKeptOverALock()
    {
        {
            Stand stand(m_register->directory(), u"head"_s);
            openEditor(stand);
            reword(stand);
            stand.page->keep();
            QTRY_COMPARE(need(casework::keptDrafts(m_register->session())).size(), size_t(1));
            stand.page->leave();
            QVERIFY(kazakh(stand)->toPlainText().isEmpty());
        }
        Stand stand(m_register->directory(), u"head"_s);
        stand.page->arrive({ui::Place::Administration, ui::TemplateEditor::draftOf(m_form), u"template"_s});
        QTRY_VERIFY_WITH_TIMEOUT(stand.shows("templateAnewButton"), 10'000);
        QVERIFY(kazakh(stand)->toPlainText().contains(u"Учебный отдел"_s));
        stand.press("templateAnewButton");
        QVERIFY(!kazakh(stand)->toPlainText().contains(u"Учебный отдел"_s));
        QVERIFY(!stand.shows("templateAnewButton"));
        QTRY_VERIFY(need(casework::keptDrafts(m_register->session())).empty());
    }

    void everyControlIsNamedInEveryLanguage()
    {
        Stand stand(m_register->directory(), u"head"_s);
        openEditor(stand);
        russian(stand)->setPlainText(u"{{nothing}}"_s);
        QTRY_VERIFY(problems(stand)->isVisible());
        QStringList earlier;
        for (const base::Language language : base::AllLanguages) {
            speak(language);
            for (int tab = 0; tab < 3; ++tab) {
                stand.find<QTabWidget>("templateTabs")->setCurrentIndex(tab);
                QCOMPARE(stand.unnamed(), QStringList());
                QCOMPARE(stand.clashes().join(u' '), QString());
            }
            QVERIFY2(stand.page->minimumSizeHint().width() <= 560, "beside the places at 1366, 200 %");
            QStringList texts{stand.text("templateTitle"), stand.find<QTabWidget>("templateTabs")->tabText(1),
                              stand.find<QAbstractButton>("templateSaveButton")->text(), stand.text("templateProblemsLabel"),
                              stand.find<QComboBox>("templateNameCombo")->itemText(0)};
            for (int i = 0; i < earlier.size(); ++i)
                QVERIFY2(texts[i] != earlier[i], qPrintable(texts[i]));
            earlier = texts;
        }
    }
};

QTEST_MAIN(TestTemplateEditor)
#include "tst_templateeditor.moc"
