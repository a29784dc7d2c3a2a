// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/OrdersApi.h"
#include "tests/support/TestMain.h"
#include "tests/support/WidgetFinder.h"
#include "ui/explorer/CredentialBar.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

using namespace patlas;

/// The field that chooses between the ways to authorise of one operation.
class AuthoriseWithTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void waysAreOffered();
    void onlyCredentialsOfTheChosenWayAreAskedFor();
    void choosingIsTold();

private:
    void show(CredentialBar &bar, const QString &operation,
              const std::optional<QStringList> &authorisation = {})
    {
        bar.setChoices(m_context, m_context.api->operation(operation), {}, authorisation);
    }
    static QStringList fields(const CredentialBar &bar)
    {
        QStringList names;
        const QList<QComboBox *> combos = bar.findChildren<QComboBox *>();
        for (const QComboBox *combo : combos) {
            if (!combo->isHidden() && combo->isEnabled())
                names.append(combo->accessibleName());
        }
        names.sort();
        return names;
    }

    PreflightContext m_context;
};

void AuthoriseWithTest::initTestCase()
{
    Result<ApiDescription> api = readOpenApi(orders::document);
    QVERIFY(api);
    m_context = orders::contextFor(std::make_shared<const ApiDescription>(std::move(*api)), {});
}

void AuthoriseWithTest::waysAreOffered()
{
    CredentialBar bar;
    show(bar, u"either"_s);
    auto *ways = named<QComboBox>(u"Authorise with"_s, &bar);
    QVERIFY(!ways->isHidden());
    QStringList texts;
    for (int row = 0; row < ways->count(); ++row)
        texts.append(ways->itemText(row));
    QCOMPARE(texts, (QStringList{u"Whichever fits"_s, u"basic"_s, u"oauth"_s}));
    QCOMPARE(ways->currentIndex(), 0);
    QCOMPARE(fields(bar), (QStringList{u"Authorise with"_s, u"basic"_s, u"oauth"_s}));
    for (const QString &operation : {u"basic"_s, u"optional"_s, u"public"_s}) {
        show(bar, operation);
        QVERIFY2(ways->isHidden(), qPrintable(operation));
    }
    bar.setChoices(m_context, nullptr, {}, {});
    QVERIFY(ways->isHidden());
}

void AuthoriseWithTest::onlyCredentialsOfTheChosenWayAreAskedFor()
{
    CredentialBar bar;
    show(bar, u"either"_s, QStringList{u"oauth"_s});
    QCOMPARE(named<QComboBox>(u"Authorise with"_s, &bar)->currentText(), u"oauth"_s);
    QCOMPARE(fields(bar), (QStringList{u"Authorise with"_s, u"oauth"_s}));
    // One that the operation has no longer counts as none.
    show(bar, u"either"_s, QStringList{u"removed"_s});
    QCOMPARE(named<QComboBox>(u"Authorise with"_s, &bar)->currentIndex(), 0);
    QCOMPARE(fields(bar), (QStringList{u"Authorise with"_s, u"basic"_s, u"oauth"_s}));
}

void AuthoriseWithTest::choosingIsTold()
{
    CredentialBar bar;
    show(bar, u"either"_s);
    bar.show();
    std::vector<std::optional<QStringList>> told;
    connect(&bar, &CredentialBar::authorisationChosen, this,
            [&told](const std::optional<QStringList> &schemes) { told.push_back(schemes); });
    auto *ways = named<QComboBox>(u"Authorise with"_s, &bar);
    ways->setFocus();
    QTest::keyClick(ways, Qt::Key_Down);
    QTest::keyClick(ways, Qt::Key_Down);
    QTest::keyClick(ways, Qt::Key_Home);
    QCOMPARE(told,
             (std::vector<std::optional<QStringList>>{QStringList{u"basic"_s}, QStringList{u"oauth"_s}, {}}));
}

PATLAS_WIDGET_TEST(AuthoriseWithTest)
#include "tst_authorisewith.moc"
