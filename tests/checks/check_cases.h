// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/checks/household_checks.h"
#include "tests/support/codes.h"
#include "tests/support/record_samples.h"

#include <QTimeZone>

#include <gtest/gtest.h>

#include <stdexcept>

namespace zhiqiao::test {

inline const HardshipCategories& loadedCategories() {
    static const auto loaded = HardshipCategories::load();
    if (!loaded) throw std::runtime_error(loaded.error().detail.toStdString());
    return *loaded;
}

inline CheckRules checkRules() { return {loadedCodes(), loadedCategories()}; }

/// Noon of that day in Asia/Shanghai.
inline QDateTime noonOf(QDate day) { return {day, QTime(12, 0), QTimeZone("Asia/Shanghai")}; }

inline Stamp stampOf(QDate day) { return {OfficeId(1), StaffId(1), noonOf(day)}; }

/// A person about whom every fact is right, with no records.
inline PersonCheckFacts rightPerson() {
    auto facts = samplePerson(2);
    facts.sex = QStringLiteral("2");
    return {.file = {.person = {PersonId(7), facts, stampOf(kToday)}}};
}

inline QDate day(const char* text) { return QDate::fromString(QLatin1String(text), Qt::ISODate); }

/// One more registration, recorded on its first day.
inline Registration& enrol(PersonCheckFacts& facts, const QString& kind, const char* from,
                           const char* until = "", const QString& reason = {}) {
    auto& all = facts.file.registrations;
    RegistrationFacts made{.kind = kind,
                           .category = {},
                           .channel = QStringLiteral("01"),
                           .registeredOn = day(from),
                           .officer = StaffId(1)};
    if (*until) made.endedOn = day(until);
    made.endReason = reason;
    all.push_back({.id = RegistrationId(100 + qint64(all.size())),
                   .person = facts.file.person.id,
                   .facts = made,
                   .corrects = {},
                   .office = OfficeId(1),
                   .recorded = stampOf(day(from))});
    return all.back();
}

inline Placement& place(PersonCheckFacts& facts, const char* from, const char* until = "") {
    auto& all = facts.file.placements;
    auto draft = samplePlacement(facts.file.person.id, EmployerId(5));
    draft.startOn = day(from);
    all.push_back({.id = PlacementId(300 + qint64(all.size())),
                   .facts = draft,
                   .recorded = stampOf(day(from)),
                   .endedOn = {}});
    if (*until) all.back().endedOn = day(until);
    return all.back();
}

inline void contact(PersonCheckFacts& facts, const char* on, const char* outcome = "01") {
    auto& all = facts.file.services;
    ServiceDraft draft{.person = facts.file.person.id, .on = day(on)};
    draft.contact = ContactFacts{QStringLiteral("02"), QLatin1String(outcome), {}, {}};
    all.push_back({.id = ServiceId(200 + qint64(all.size())),
                   .facts = draft,
                   .office = OfficeId(1),
                   .recorded = stampOf(day(on))});
}

/// A recognition decided on that day.
inline HardshipCase& recognise(PersonCheckFacts& facts, const char* on,
                               const QString& category = QStringLiteral("030"),
                               const QStringList& papers = {QStringLiteral("01"),
                                                            QStringLiteral("05")}) {
    HardshipApplication application{.person = facts.file.person.id,
                                    .category = category,
                                    .channel = QStringLiteral("01"),
                                    .appliedOn = day(on),
                                    .evidence = papers,
                                    .promised = true};
    const HardshipStep step{.id = HardshipStepId(900),
                            .facts = {.kind = HardshipStepKind::County, .on = day(on)},
                            .state = hardship_state::kRecognised,
                            .runsUntil = {},
                            .recorded = stampOf(day(on))};
    facts.recognitions.push_back({HardshipId(800 + qint64(facts.recognitions.size())),
                                  QStringLiteral("6399210122000001"),
                                  application,
                                  {step},
                                  stampOf(day(on))});
    return facts.recognitions.back();
}

inline void agree(PersonCheckFacts& facts, ConsentKind kind = ConsentKind::Consent) {
    facts.consents.push_back({ConsentId(700 + qint64(facts.consents.size())),
                              {.person = facts.file.person.id,
                               .notice = QStringLiteral("sensitive"),
                               .digest = QStringLiteral("00"),
                               .kind = kind,
                               .on = kToday},
                              stampOf(kToday)});
}

/// What a check says of a person on a day. Written from rules and edge cases before it was run.
struct CheckCase {
    const char* about;
    const char* check;
    bool found;
    void (*change)(PersonCheckFacts& facts);
    const char* on = "2022-11-15";
};

inline void PrintTo(const CheckCase& c, std::ostream* out) { *out << c.check << ": " << c.about; }

inline QStringList foundOn(const PersonCheckFacts& facts, QDate on) {
    QStringList ids;
    for (const auto& finding : findingsOf(facts, checkRules()))
        if (finding.holdsOn(on))
            ids << QString::fromUtf8(finding.check.data(), qsizetype(finding.check.size()));
    return ids;
}

/// The check fires or keeps silent; a case that keeps silent keeps every check silent but those it
/// names in `besides`.
inline void expectCase(const CheckCase& c) {
    auto facts = rightPerson();
    c.change(facts);
    const auto found = foundOn(facts, day(c.on));
    EXPECT_EQ(found.contains(QLatin1String(c.check)), c.found)
        << c.about << ": " << found.join(u' ').toStdString();
}

}  // namespace zhiqiao::test
