// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/preflight/SmallApi.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "ui/explorer/CodeTab.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace patlas;
using namespace patlas::test;

class CodeTabTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsInTheList();
    void groupsAreSeparated();
    void onlyAChoiceOfTheUserIsTold();
    void aLanguageThatIsNotKnownIsCurl();

private:
    static QComboBox *list(CodeTab &tab) { return named<QComboBox>(u"Language"_s, &tab); }
};

void CodeTabTest::everyLanguageIsInTheList()
{
    const ApiDescription api = smallApi();
    CodeTab tab;
    tab.setRequest(preflight(createTag(), sandboxContext(api)), createTag());
    tab.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tab));
    auto *code = named<QPlainTextEdit>(u"Code"_s, &tab);
    QStringList texts;
    for (const SnippetChoice &choice : snippetLanguages()) {
        const int index = list(tab)->findText(choice.title);
        QVERIFY2(index >= 0, qPrintable(choice.title));
        list(tab)->setCurrentIndex(index);
        QVERIFY(tab.kind() == choice.kind);
        QVERIFY2(!code->toPlainText().isEmpty() && !texts.contains(code->toPlainText()),
                 qPrintable(choice.title));
        texts += code->toPlainText();
    }
}

void CodeTabTest::groupsAreSeparated()
{
    CodeTab tab;
    QStringList groups;
    for (const SnippetChoice &choice : snippetLanguages()) {
        if (!groups.contains(choice.group))
            groups += choice.group;
    }
    QCOMPARE(list(tab)->count(), int(snippetLanguages().size()) + int(groups.size()) - 1);
    QCOMPARE(list(tab)->currentText(), u"curl"_s);
}

void CodeTabTest::onlyAChoiceOfTheUserIsTold()
{
    CodeTab tab;
    QSignalSpy chosen(&tab, &CodeTab::kindChosen);
    tab.setKind(snippetKindOf(u"go"_s));
    QCOMPARE(list(tab)->currentText(), u"Go"_s);
    QCOMPARE(chosen.count(), 0);
    tab.show();
    list(tab)->setFocus();
    QTest::keyClicks(list(tab), u"Ruby"_s);
    QTest::keyClick(list(tab), Qt::Key_Down);
    QVERIFY(!chosen.isEmpty());
    QVERIFY(chosen.constLast().at(0).value<SnippetKind>() == tab.kind());
}

void CodeTabTest::aLanguageThatIsNotKnownIsCurl()
{
    CodeTab tab;
    tab.setKind(snippetKindOf(u"cobol"_s));
    QVERIFY(tab.kind() == SnippetKind::Curl);
}

PATLAS_WIDGET_TEST(CodeTabTest)
#include "tst_codetab.moc"
