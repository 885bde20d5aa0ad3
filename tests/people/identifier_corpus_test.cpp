// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/bank_card.h"
#include "core/people/id_document.h"
#include "core/people/identity_number.h"
#include "core/people/phone_number.h"
#include "core/vacancies/credit_code.h"
#include "tests/support/codes.h"

#include <QFile>

#include <gtest/gtest.h>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

const QDate kToday(2022, 11, 15);

struct Vector {
    QString kind, value, valid, normalised, birth, sex, area, testPerson, note;
};

std::vector<Vector> vectors() {
    QFile file(QStringLiteral(ZHIQIAO_SOURCE_DIR "/tests/corpus/identifiers.csv"));
    if (!file.open(QFile::ReadOnly)) return {};
    file.readLine();
    std::vector<Vector> all;
    while (!file.atEnd()) {
        const auto line = QString::fromUtf8(file.readLine()).chopped(1);
        const auto f = line.split(u',');
        all.push_back({f[0], f[1], f[2], f[3], f[4], f[5], f[6], f[7], f.mid(8).join(u',')});
    }
    return all;
}

IdentifierCheck checkKind(const QString& kind, const QString& value) {
    const auto& divisions = loadedCodes().divisions;
    if (kind == u"id18" || kind == u"id15") return checkIdentityNumber(value, divisions, kToday);
    if (kind == u"prc_foreign18" || kind == u"prc_foreign15")
        return checkForeignPermit(value, kToday);
    if (kind == u"hkmo_pass") return checkHongKongMacauPass(value);
    if (kind == u"tw_pass") return checkTaiwanPass(value);
    if (kind == u"disability20") return checkDisabilityCertificate(value, divisions, kToday);
    if (kind == u"uscc") return checkCreditCode(value);
    if (kind == u"org9") return checkOrganisationCode(value);
    if (kind == u"bankcard") return checkBankCard(value);
    if (kind == u"mobile") return checkMobile(value);
    if (kind == u"landline") return checkLandline(value);
    if (kind == u"certificate16") return checkEmploymentCertificate(value, divisions);
    ADD_FAILURE() << "no check for " << qPrintable(kind);
    return {};
}

TEST(IdentifierCorpus, GivesTheStatedAnswers) {
    const auto all = vectors();
    ASSERT_EQ(all.size(), 65U);
    for (const auto& row : all) {
        SCOPED_TRACE(qPrintable(row.kind + u' ' + row.value + u": "_s + row.note));
        const auto check = checkKind(row.kind, row.value);
        EXPECT_EQ(check.valid, row.valid == u"1"_s) << check.problem;
        EXPECT_EQ(check.problem.empty(), check.valid);
        if (!check.valid) {
            EXPECT_TRUE(check.normalised.isEmpty());
            EXPECT_FALSE(identifierError(check.problem).message.isEmpty());
            EXPECT_FALSE(identifierError(check.problem).hint.isEmpty());
        }
        for (const auto finding : check.findings)
            EXPECT_FALSE(identifierError(finding).message.isEmpty());
        if (!row.normalised.isEmpty()) {
            EXPECT_EQ(check.normalised, row.normalised);
        }
        if (!row.birth.isEmpty()) {
            EXPECT_EQ(check.birth.value_or(QDate()).toString(Qt::ISODate), row.birth);
        }
        if (!row.sex.isEmpty()) {
            EXPECT_EQ(check.sex, row.sex);
        }
        if (!row.area.isEmpty()) {
            EXPECT_EQ(check.area, row.area);
        }
        if (row.kind.startsWith(u"id1"_s) && !row.testPerson.isEmpty()) {
            EXPECT_EQ(isTestPerson(check.normalised, loadedCodes().divisions),
                      row.testPerson == u"1"_s);
        }
    }
}

/// No part of a refused value may reach a log through its error.
TEST(IdentifierCorpus, NeverRepeatsAValueInItsErrors) {
    for (const auto& row : vectors()) {
        const auto check = checkKind(row.kind, row.value);
        if (check.valid || row.value.size() < 4) continue;
        const auto error = identifierError(check.problem);
        EXPECT_FALSE((error.message + error.hint + error.detail).contains(row.value));
    }
}

}  // namespace
}  // namespace zhiqiao::test
