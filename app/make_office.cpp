// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/make_office.h"

#include "core/demo/demo_story.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct MakeOffice {
    Q_DECLARE_TR_FUNCTIONS(MakeOffice)
};

Error unknownDivision(const Divisions& divisions, const Office& office, QDate today) {
    QStringList near;
    for (const auto* county : divisions.children(prefectureOf(office.code.left(6)), today))
        near << county->code + u' ' + county->name;
    return {
        .kind = Error::Kind::Invalid,
        .code = "office.unknown_division",
        .message = MakeOffice::tr("There is no division with the code %1.").arg(office.division),
        .hint = near.isEmpty() ? MakeOffice::tr("Six digits of a county, nine of a township.")
                               : MakeOffice::tr("Possible: %1.").arg(near.join(u", "_s)),
        .detail = u"field=division"_s};
}

}  // namespace

Result<DemoCounts> makeDemoOffice(const DatabaseTarget& target, const DemoSize& size,
                                  QDate workingDay, const Progress& progress) {
    NewOffice made{.office = demoOffice(), .staff = {}, .facts = {}};
    made.facts.demo = true;
    made.facts.workingDay = workingDay;
    made.facts.generator = demoGenerator(size);
    for (const auto& name : demoStaffNames(size.persons))
        made.staff.push_back({name, u"clerk"_s, workingDay.addYears(-2)});
    made.staff.push_back({u"拉毛主管(演示)"_s, u"supervisor"_s, workingDay.addYears(-2)});
    const auto firstDay = workingDay.addDays(-kDemoDays);
    std::optional<DemoCounts> counts;
    const auto tellStory = [&](std::unique_ptr<OfficeDatabase> office) -> Result<> {
        if (auto writer = office->connections().openForWriting(); !writer)
            return fail(writer.error());
        auto clock = std::make_unique<StoryClock>(firstDay);
        auto& moving = *clock;
        auto session = OfficeSession::begin(std::move(office), std::nullopt, std::move(clock));
        if (!session) return fail(session.error());
        const auto told = createDemo((*session)->ports(), moving, size, workingDay, progress);
        if (!told) return fail(told.error());
        counts = *told;
        return {};
    };
    const auto opened = createOffice(target, made, StoryClock(firstDay), {}, tellStory);
    if (!opened) return fail(opened.error());
    return *counts;
}

Result<> makeRealOffice(const DatabaseTarget& target, const Office& office,
                        const QStringList& staff) {
    static const QRegularExpression eightDigits(u"^[0-9]{8}$"_s);
    if (!eightDigits.match(office.code).hasMatch())
        return fail({.kind = Error::Kind::Invalid,
                     .code = "office.bad_code",
                     .message = MakeOffice::tr("The office code has eight digits."),
                     .hint = MakeOffice::tr("Six of the county, two of the service point; the "
                                            "numbers of the letters begin with it."),
                     .detail = u"field=code"_s});
    const SystemClock clock;
    const auto codes = loadCodes();
    if (!codes) return fail(codes.error());
    if (!codes->divisions.exists(office.division))
        return fail(unknownDivision(codes->divisions, office, clock.today()));
    NewOffice made{.office = office, .staff = {}, .facts = {}};
    for (const auto& name : staff) made.staff.push_back({name, u"clerk"_s, clock.today()});
    auto opened = createOffice(target, made, clock);
    if (!opened) return fail(opened.error());
    return {};
}

}  // namespace zhiqiao
