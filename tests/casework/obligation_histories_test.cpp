// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/obligations.h"
#include "core/referrals/referral_validity.h"
#include "tests/support/codes.h"

#include <gtest/gtest.h>

#include <QFile>

#include <functional>
#include <map>
#include <stdexcept>

namespace zhiqiao::test {
namespace {

using namespace Qt::StringLiterals;

/// A line of obligation_histories.csv.
struct HistoryRow {
    int line = 0;
    QString rule, says, item;
    QDate registered;
    QStringList happened, expected;
};

std::string nameOf(const HistoryRow& row) {
    return u"line %1, %2: %3"_s.arg(row.line).arg(row.rule, row.says).toStdString();
}

QStringList pieces(const QString& cell) {
    QStringList found;
    for (const auto& one : cell.split(u';', Qt::SkipEmptyParts)) found << one.trimmed();
    return found;
}

QDate dayIn(const QString& word) {
    const auto day = QDate::fromString(word, Qt::ISODate);
    if (!day.isValid()) throw std::runtime_error("no day: " + word.toStdString());
    return day;
}

std::vector<HistoryRow> historyRows() {
    QFile file(QStringLiteral(ZHIQIAO_SOURCE_DIR "/tests/casework/obligation_histories.csv"));
    if (!file.open(QFile::ReadOnly)) throw std::runtime_error("no table");
    std::vector<HistoryRow> rows;
    int number = 0;
    while (!file.atEnd()) {
        const auto line = QString::fromUtf8(file.readLine()).trimmed();
        ++number;
        if (line.isEmpty() || line.startsWith(u'#')) continue;
        const auto cells = line.split(u'|');
        if (cells.size() != 6) throw std::runtime_error("line " + std::to_string(number));
        rows.push_back({number, cells[0], cells[1], cells[4], dayIn(cells[2]), pieces(cells[3]),
                        pieces(cells[5])});
    }
    return rows;
}

/// What has happened to one graduate, as the table tells it.
struct History {
    RegistrationFacts registration;
    CaseEvidence evidence = {};
    std::vector<CountedReferral> counted = {};
};

/// "A/2": the second post of employer A. A letter without a post is for the first one.
std::pair<VacancyId, EmployerId> postIn(const QString& word) {
    const qint64 employer = word[0].unicode();
    const qint64 post = word.size() > 2 ? word.mid(2).toLongLong() : 1;
    return {VacancyId(employer * 100 + post), EmployerId(employer)};
}

void addLetter(History& history, QDate on, const QString& word) {
    const auto [vacancy, employer] = postIn(word);
    const auto failures = repetitionsOf(vacancy, employer, on, history.counted,
                                        validityRules(loadedCodes().parameters, on));
    history.evidence.referrals.push_back(
        {.on = on, .validity = failures.isEmpty() ? u"01"_s : failures.front()});
    if (failures.isEmpty()) history.counted.push_back({vacancy, employer, on});
}

void addContact(History& history, QDate on, bool reached, const QString& method,
                const QString& intent) {
    static const std::map<QString, QString> intents{
        {u"willing"_s, u"1"_s}, {u"notnow"_s, u"2"_s}, {u"unwilling"_s, u"3"_s},
        {u"unknown"_s, u"9"_s}, {u"unasked"_s, {}},    {{}, {}}};
    static const std::map<QString, QString> methods{
        {u"phone"_s, u"02"_s}, {u"message"_s, u"03"_s}, {u"visit"_s, u"05"_s}};
    history.evidence.contacts.push_back({.on = on,
                                         .method = methods.at(method),
                                         .reached = reached,
                                         .intent = intents.at(intent),
                                         .willing = intent == u"willing"_s});
}

void addGuidance(History& history, QDate on, const QString& lacking) {
    static const std::map<QString, std::function<void(GuidanceEvidence&)>> lacks{
        {{}, [](auto&) {}},
        {u"unconfirmed"_s, [](auto& given) { given.confirmed = false; }},
        {u"no_officer"_s, [](auto& given) { given.hasOfficer = false; }},
        {u"no_mode"_s, [](auto& given) { given.mode.clear(); }},
        {u"no_type"_s, [](auto& given) { given.types.clear(); }},
        {u"no_minutes"_s, [](auto& given) { given.minutes = 0; }},
        {u"one_minute"_s, [](auto& given) { given.minutes = 1; }}};
    GuidanceEvidence given{
        .on = on, .mode = u"01"_s, .minutes = 30, .types = {u"03"_s}, .confirmed = true};
    lacks.at(lacking)(given);
    history.evidence.guidance.push_back(given);
}

void addOffer(History& history, QDate on, const QString& answer) {
    static const std::map<QString, QString> answers{
        {u"accepted"_s, u"1"_s},     {u"pay"_s, u"4"_s}, {u"refused"_s, u"6"_s},
        {u"unanswered"_s, u"9"_s},   {u"blank"_s, {}},   {u"nameless"_s, u"1"_s},
        {u"other_service"_s, u"1"_s}};
    const auto response = answers.at(answer);
    history.evidence.offers.push_back({.on = on,
                                       .countsAsOpportunity = answer != u"other_service",
                                       .name = answer == u"nameless" ? QString() : u"电工初级班"_s,
                                       .response = response,
                                       .accepted = response == u"1",
                                       .refusal = response == u"6"});
}

void happen(History& history, const QString& piece) {
    const auto words = piece.split(u' ') + QStringList{{}, {}};
    const auto on = dayIn(words[1]);
    const std::map<QString, std::function<void()>> kinds{
        {u"reached"_s, [&] { addContact(history, on, true, u"phone"_s, words[2]); }},
        {u"missed"_s, [&] { addContact(history, on, false, words[2], words[3]); }},
        {u"guided"_s, [&] { addGuidance(history, on, words[2]); }},
        {u"letter"_s, [&] { addLetter(history, on, words[2]); }},
        {u"void"_s,
         [&] {
             history.evidence.referrals.push_back({.on = on, .validity = u"01"_s, .isVoid = true});
         }},
        {u"judged"_s,
         [&] { history.evidence.referrals.push_back({.on = on, .validity = words[2]}); }},
        {u"offered"_s, [&] { addOffer(history, on, words[2]); }},
        {u"told"_s, [&] { history.evidence.policyNotices.push_back(on); }},
        {u"settled"_s, [&] { history.evidence.settled.push_back({on}); }},
        {u"lost"_s, [&] { history.evidence.settled.back().until = on; }},
        {u"ended"_s, [&] { history.registration.endedOn = on; }}};
    kinds.at(words[0])();
}

const std::vector<ServiceStandard>& historyStandards() {
    static const auto standards = loadStandards();
    if (!standards) throw std::runtime_error(standards.error().detail.toStdString());
    return *standards;
}

/// As the table writes it: "under_way 1/3 settled late", or "none".
QString standing(const History& history, const QString& item, QDate on) {
    for (const auto& promise : owed(historyStandards(), loadedCodes().calendar, RegistrationId(1),
                                    history.registration, history.evidence, on)) {
        if (promise.item != item) continue;
        QStringList words{QString::fromLatin1(codeOf(promise.state)),
                          u"%1/%2"_s.arg(promise.delivered).arg(promise.promised)};
        if (promise.stopped) words << QString::fromLatin1(codeOf(*promise.stopped));
        if (promise.isOverdueOn(on)) words << u"late"_s;
        return words.join(u' ');
    }
    return u"none"_s;
}

TEST(ObligationHistories, StandAsTheRulesSayOnEveryDay) {
    const auto rows = historyRows();
    ASSERT_GE(rows.size(), 60U);
    for (const auto& row : rows) {
        SCOPED_TRACE(nameOf(row));
        History history{{.kind = u"graduate"_s,
                         .category = {},
                         .channel = {},
                         .registeredOn = row.registered,
                         .officer = StaffId(1)}};
        for (const auto& piece : row.happened) happen(history, piece);
        EXPECT_FALSE(row.expected.isEmpty());
        for (const auto& expected : row.expected) {
            const auto space = expected.indexOf(u' ');
            const auto on = dayIn(expected.left(space));
            EXPECT_EQ(standing(history, row.item, on).toStdString(),
                      expected.mid(space + 1).toStdString())
                << qPrintable(on.toString(Qt::ISODate));
        }
    }
}

TEST(ObligationHistories, NoOtherRegistrationIsPromisedThese) {
    for (const auto& kind : {u"jobseeker"_s, u"unemployment"_s, u"veteran"_s, u"hardship"_s}) {
        const RegistrationFacts facts{.kind = kind,
                                      .category = {},
                                      .channel = {},
                                      .registeredOn = QDate(2022, 7, 1),
                                      .officer = StaffId(1)};
        EXPECT_TRUE(owed(historyStandards(), loadedCodes().calendar, RegistrationId(1), facts, {},
                         QDate(2022, 7, 2))
                        .empty());
    }
}

}  // namespace
}  // namespace zhiqiao::test
