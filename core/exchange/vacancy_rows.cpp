// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/employer_import.h"
#include "core/exchange/vacancy_import.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct VacancyRows {
    Q_DECLARE_TR_FUNCTIONS(VacancyRows)
};

constexpr int kMostHeads = 100'000;
constexpr int kHighestAge = 120;

void readAges(RowReader& reader, VacancyImport::Draft& draft) {
    if (const QString written = reader.statedText(u"age"_s); !written.isEmpty()) {
        if (const auto ages = agesFromText(written)) {
            draft.ageMin = ages->low;
            draft.ageMax = ages->high;
        } else {
            reader.refuse(u"age"_s, VacancyRows::tr("This age range cannot be read."),
                          VacancyRows::tr("Write it as 18-45."));
        }
    }
    overlay(draft.ageMin, reader.wholeNumber(u"age_min"_s, 0, kHighestAge));
    overlay(draft.ageMax, reader.wholeNumber(u"age_max"_s, 0, kHighestAge));
    if (draft.ageMin && draft.ageMax && *draft.ageMin > *draft.ageMax)
        reader.refuse(reader.text(u"age"_s).isEmpty() ? u"age_min"_s : u"age"_s,
                      VacancyRows::tr("The lowest age is above the highest."),
                      VacancyRows::tr("Exchange the two."));
}

void readWages(RowReader& reader, VacancyImport::Draft& draft) {
    bool hourly = false;
    if (const auto wage = reader.wage(u"wage"_s)) {
        draft.statesWage = true;
        hourly = wage->hourly;
        if (wage->low) draft.wageFenLow = wage->low->inFen();
        if (wage->high) draft.wageFenHigh = wage->high->inFen();
    }
    if (const auto low = reader.money(u"wage_low"_s)) draft.wageFenLow = low->inFen();
    if (const auto high = reader.money(u"wage_high"_s)) draft.wageFenHigh = high->inFen();
    draft.statesWage = draft.statesWage || draft.wageFenLow || draft.wageFenHigh;
    if (draft.wageFenLow && draft.wageFenHigh && *draft.wageFenLow > *draft.wageFenHigh)
        reader.refuse(reader.text(u"wage"_s).isEmpty() ? u"wage_low"_s : u"wage"_s,
                      VacancyRows::tr("The lowest wage is above the highest."),
                      VacancyRows::tr("Exchange the two."));
    draft.wageMode = reader.code(u"wage_mode"_s);
    if (draft.wageMode.isEmpty() && hourly) draft.wageMode = u"4"_s;
    if (hourly && draft.wageMode != u"4")
        reader.refuse(u"wage"_s, VacancyRows::tr("The wage is hourly, the way of payment is not."),
                      VacancyRows::tr("Make the two columns agree."));
}

/// What looks unlawful is imported and shown, for the counter to talk to the employer.
void warnBelowMinimum(RowReader& reader, const VacancyImport::Draft& draft, const Codes& codes) {
    if (!draft.wageFenLow || draft.division.isEmpty()) return;
    const auto* minimum = codes.minimumWage.find(draft.division, draft.opensOn);
    if (minimum == nullptr) return;
    const auto lowest =
        draft.wageMode == u"4" ? minimum->hourly : std::optional<Money>(minimum->monthly);
    if (!draft.wageMode.isEmpty() && draft.wageMode != u"1" && draft.wageMode != u"4") return;
    if (lowest && *draft.wageFenLow < lowest->inFen())
        reader.warn(u"wage"_s,
                    VacancyRows::tr("The wage is below the minimum wage of %1 yuan.")
                        .arg(lowest->toYuanText()),
                    VacancyRows::tr("Ask the employer before anybody is referred."));
}

}  // namespace

VacancyImport::Draft readVacancy(RowReader& reader, const ImportPorts& ports) {
    VacancyImport::Draft draft;
    draft.employerName = reader.text(u"employer_name"_s).simplified();
    draft.creditCode = readCreditCode(reader);
    draft.title = reader.text(u"title"_s).simplified();
    draft.occupation = reader.code(u"occupation"_s);
    draft.heads = reader.wholeNumber(u"heads"_s, 1, kMostHeads).value_or(1);
    draft.education = reader.code(u"education"_s);
    draft.skillLevel = reader.code(u"skill_level"_s);
    draft.certificate = reader.statedText(u"certificate"_s);
    readAges(reader, draft);
    readWages(reader, draft);
    draft.workMode = reader.code(u"work_mode"_s);
    draft.division = reader.place(u"division"_s);
    draft.address = reader.statedText(u"address"_s);
    draft.boardAndLodging = reader.statedText(u"board_and_lodging"_s);
    draft.requirement = reader.statedText(u"requirement"_s);
    draft.interview = reader.statedText(u"interview"_s);
    if (const auto day = reader.day(u"opens_on"_s)) draft.opensOn = *day;
    if (const auto day = reader.day(u"open_until"_s)) draft.openUntil = *day;
    draft.state = reader.code(u"state"_s);
    if (draft.opensOn.isValid() && draft.openUntil.isValid() && draft.openUntil < draft.opensOn)
        reader.refuse(u"open_until"_s, VacancyRows::tr("The last day is before the first."),
                      VacancyRows::tr("Check both days."));
    warnBelowMinimum(reader, draft, ports.codes);
    return draft;
}

}  // namespace zhiqiao
