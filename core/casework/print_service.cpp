// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/print_service.h"

#include "core/casework/case_file.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

ActRequest aboutPrint(std::string_view name, const OperationId& operation, PersonId person) {
    return {.name = name,
            .operation = operation,
            .subject = "person",
            .subjectId = person.value(),
            .right = Right::FormPrint};
}

bool sameKind(const ServiceRecord& a, const ServiceRecord& b) {
    return a.facts.guidance.has_value() == b.facts.guidance.has_value() &&
           a.facts.policy.has_value() == b.facts.policy.has_value();
}

int ordinalOf(const ServiceRecord& record, const std::vector<ServiceRecord>& holding) {
    int ordinal = 0;
    for (const auto& one : holding) {
        if (sameKind(one, record)) ++ordinal;
        if (one.id == record.id) break;
    }
    return ordinal;
}

QString intentBy(QDate day, const std::vector<ServiceRecord>& holding) {
    QString intent;
    for (const auto& one : holding)
        if (one.facts.contact && one.facts.on <= day && !one.facts.contact->intent.isEmpty())
            intent = one.facts.contact->intent;
    return intent;
}

/// From what is known of the case; names as they are now.
Result<ServiceToPrint> toPrint(const CaseworkPorts& ports, const CaseFile& file,
                               const ServiceRecord& record) {
    const auto offices = ports.offices.offices();
    if (!offices) return fail(offices.error());
    const auto staff = ports.offices.staff();
    if (!staff) return fail(staff.error());
    const auto office = std::ranges::find(*offices, record.office, &Office::id);
    const auto officer = std::ranges::find(*staff, record.recorded.staff, &Staff::id);
    if (office == offices->end()) return fail(recordNotFound());
    ServiceToPrint released{.record = record,
                            .sheet = {},
                            .person = file.person.facts,
                            .registrations = {},
                            .intent = intentBy(record.facts.on, file.services),
                            .ordinal = ordinalOf(record, file.services),
                            .letters = {},
                            .office = *office,
                            .officer = officer == staff->end() ? QString() : officer->name};
    std::ranges::copy_if(
        file.registrations, std::back_inserter(released.registrations),
        [&](const Registration& one) { return one.facts.isOpenOn(record.facts.on); });
    std::ranges::copy_if(file.referrals, std::back_inserter(released.letters),
                         [&](const JobReferral& one) {
                             return !one.isVoid() && one.facts.issuedOn == record.facts.on;
                         });
    return released;
}

}  // namespace

Result<ServiceToPrint> releaseServicePrint(const CaseworkPorts& ports, const GuidanceSheets& sheets,
                                           const Actor& actor, const OperationId& operation,
                                           PersonId person, ServiceId service) {
    return ports.transactions.run(actor, aboutPrint("service.print", operation, person),
                                  [&](const Act& act) -> Result<ServiceToPrint> {
                                      const auto file = loadCase(ports, person, act.today());
                                      if (!file) return fail(file.error());
                                      const auto record = std::ranges::find(file->services, service,
                                                                            &ServiceRecord::id);
                                      if (record == file->services.end())
                                          return fail(recordNotFound());
                                      auto released = toPrint(ports, *file, *record);
                                      if (!released || !record->facts.guidance) return released;
                                      const auto sheet = sheets.of(service);
                                      if (!sheet) return fail(sheet.error());
                                      released->sheet = sheet->value_or(GuidanceSheet{});
                                      return released;
                                  });
}

Result<PrintRecord> recordServicePrint(const CaseworkPorts& ports, const Actor& actor,
                                       const OperationId& released, const ServiceRecord& record,
                                       const QString& form, const QString& target) {
    return ports.transactions.run(
        actor, aboutPrint("service.print_filed", released.row(1), record.facts.person),
        [&](const Act& act) {
            return ports.referrals.addPrint(act, form, record.id.value(), record.facts.person, 1,
                                            target);
        });
}

}  // namespace zhiqiao
