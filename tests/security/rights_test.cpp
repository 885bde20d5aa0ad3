// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/rights.h"
#include "core/base/text.h"
#include "tests/support/results.h"

#include <QFile>
#include <QMap>

#include <gtest/gtest.h>

namespace {

using namespace zhiqiao;
using namespace zhiqiao::test;
using namespace Qt::StringLiterals;

using Cells = QMap<QString, QStringList>;  // right → a word for each role, in the order of kRoles

Cells expectedCells() {
    QFile file(QStringLiteral(ZHIQIAO_SOURCE_DIR "/tests/security/expected_rights.csv"));
    Cells cells;
    if (!file.open(QFile::ReadOnly | QFile::Text)) return cells;
    for (const auto& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        auto words = line.split(u',');
        if (line.startsWith(u'#') || words.first() == u"right"_s) continue;
        const auto right = words.takeFirst();
        cells[right] = words;
    }
    return cells;
}

std::optional<Scope> scopeOfWord(const QString& word) {
    const QMap<QString, Scope> words{{u"own"_s, Scope::Own},
                                     {u"office"_s, Scope::Office},
                                     {u"county"_s, Scope::County},
                                     {u"any"_s, Scope::Province}};
    return words.contains(word) ? std::optional(words[word]) : std::nullopt;
}

/// Somebody of office 1 in county 639921 with one role.
Standing holding(Role role, Scope scope) {
    return {StaffId(7), OfficeId(1), u"639921"_s, true, {{role, scope}}};
}

/// A record at each distance from that person, nearest first.
struct Distant {
    const char* what;
    Whereabouts record;
    Scope needed;
};
std::vector<Distant> distances() {
    const std::vector<StaffId> other{StaffId(8)};
    return {{"the own caseload", {{StaffId(7)}, OfficeId(1), u"639921"_s}, Scope::Own},
            {"nobody's in the own office", {{}, OfficeId(1), u"639921"_s}, Scope::Own},
            {"a colleague's", {other, OfficeId(1), u"639921"_s}, Scope::Office},
            {"another office of the county", {other, OfficeId(2), u"639921003"_s}, Scope::County},
            {"nobody's in another office", {{}, OfficeId(2), u"639921"_s}, Scope::County},
            {"another county", {other, OfficeId(3), u"639922"_s}, Scope::Prefecture},
            {"another prefecture", {other, OfficeId(4), u"632801"_s}, Scope::Province}};
}

TEST(Rights, AreAllInTheHandWrittenTable) {
    const auto cells = expectedCells();
    QStringList codes;
    for (const auto right : allRights()) codes << toQString(codeOf(right));
    codes.sort();
    EXPECT_EQ(codes, QStringList(cells.keys()));
}

TEST(Rights, AllowAndRefuseEveryCellOfRoleActionAndScope) {
    const auto cells = expectedCells();
    int allowed = 0;
    int refused = 0;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        ASSERT_EQ(cell->size(), qsizetype(kRoles.size())) << qPrintable(cell.key());
        const auto right = rightOf(cell.key());
        ASSERT_TRUE(right) << qPrintable(cell.key());
        for (size_t at = 0; at < kRoles.size(); ++at)
            for (const auto scope : kScopes)
                for (const auto& distant : distances()) {
                    const auto most = scopeOfWord(cell->at(qsizetype(at)));
                    const bool wanted = most && distant.needed <= *most && distant.needed <= scope;
                    const auto done = mayDo(holding(kRoles[at], scope), *right, distant.record);
                    const std::string code = !most ? "right.denied" : "right.out_of_scope";
                    EXPECT_EQ(codeOf(done), wanted ? "ok" : code)
                        << qPrintable(cell.key()) << ' ' << codeOf(kRoles[at]) << ' '
                        << codeOf(scope) << ": " << distant.what;
                    ++(wanted ? allowed : refused);
                }
    }
    EXPECT_GT(allowed, 500);
    EXPECT_GT(refused, 5000);
}

TEST(Rights, OfSeveralRolesAddUp) {
    const std::vector<Grant> both{{Role::Clerk, Scope::Office}, {Role::Supervisor, Scope::County}};
    EXPECT_EQ(reach(both, Right::PersonWrite), Scope::Office);
    EXPECT_EQ(reach(both, Right::PersonRead), Scope::County);
    EXPECT_EQ(reach(both, Right::CorrectionRequest), Scope::Own);
    EXPECT_EQ(reach(both, Right::ClaimApprove), std::nullopt);
}

TEST(Rights, AreGoneWithWhoHasLeftAndWithoutAnyGrant) {
    auto left = holding(Role::Supervisor, Scope::Office);
    left.active = false;
    EXPECT_EQ(codeOf(mayDo(left, Right::PersonRead, {})), "right.denied");
    EXPECT_EQ(
        codeOf(mayDo({StaffId(7), OfficeId(1), u"639921"_s, true, {}}, Right::OwnSettings, {})),
        "right.denied");
}

TEST(Rights, AreNothingWhenAnActNamesNone) {
    for (const auto role : kRoles)
        EXPECT_EQ(codeOf(mayDo(holding(role, Scope::Province), Right::Nothing, {})),
                  "right.denied");
}

TEST(Rights, SayWhoMayDoWhatWasRefused) {
    const auto refused = mayDo(holding(Role::Clerk, Scope::Office), Right::ClaimApprove, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Denied);
    EXPECT_TRUE(refused.error().hint.contains(u"审批"_s)) << qPrintable(refused.error().hint);
}

}  // namespace
