// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/contact_acts.h"

#include "core/casework/service_correction.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const QString kContactSheet = u"contact_sheet"_s;

}  // namespace

Result<RecordedService> recordContact(const CaseworkPorts& ports, ContactSheets& sheets,
                                      const Actor& actor, const OperationId& operation,
                                      const ServiceDraft& draft, const ContactSheet& sheet,
                                      QDate today) {
    const auto checked = checkedContactSheet(ports.codes.lists, sheet, draft);
    if (!checked) return fail(checked.error());
    return recordServiceAnd(ports, actor, operation, draft, today,
                            [&](const Act& act, ServiceId service) -> Result<> {
                                if (checked->isEmpty() && !draft.corrects) return {};
                                return sheets.add(act, service, *checked);
                            });
}

Result<RecordedContact> recordContactWithTicket(const CaseworkPorts& ports, ContactSheets& sheets,
                                                const DifficultyPorts& tickets, const Actor& actor,
                                                const OperationId& operation,
                                                const ServiceDraft& draft,
                                                const ContactSheet& sheet,
                                                const ToldDifficulty& told, QDate today) {
    const auto checked = checkedContactSheet(ports.codes.lists, sheet, draft);
    if (!checked) return fail(checked.error());
    auto need = checkedDifficulty(tickets, actor.office,
                                  {.person = draft.person,
                                   .kind = told.kind,
                                   .words = told.words,
                                   .openedOn = draft.on,
                                   .due = told.due,
                                   .owner = told.owner},
                                  today);
    if (!need) return fail(need.error());
    std::optional<DifficultyId> ticket;
    auto saved = recordServiceAnd(ports, actor, operation, draft, today,
                                  [&](const Act& act, ServiceId service) -> Result<> {
                                      if (!checked->isEmpty())
                                          if (auto kept = sheets.add(act, service, *checked); !kept)
                                              return kept;
                                      need->service = service;
                                      const auto opened = saveDifficulty(tickets, act, *need);
                                      if (!opened) return fail(opened.error());
                                      ticket = opened->id;
                                      return {};
                                  });
    if (!saved) return fail(saved.error());
    return RecordedContact{*std::move(saved), *ticket};
}

Result<> withdrawContactWithTicket(const CaseworkPorts& ports, const DifficultyPorts& tickets,
                                   const Actor& actor, const OperationId& operation,
                                   const ServiceRecord& contact, DifficultyId ticket,
                                   const QString& reason) {
    return withdrawServiceAnd(
        ports, actor, operation, contact, reason,
        [&](const Act& act, ServiceId) { return takeDifficultyBack(tickets, act, ticket); });
}

Result<ApprovalDraft> contactCorrectionDraft(const CaseworkPorts& ports,
                                             const ContactSheets& sheets, const ServiceDraft& draft,
                                             const ContactSheet& sheet) {
    const auto& lists = ports.codes.lists;
    auto asked = correctionDraft(ports, draft);
    if (!asked) return asked;
    const auto checked = checkedContactSheet(lists, sheet, draft);
    if (!checked) return fail(checked.error());
    const auto old = sheets.of(*draft.corrects);
    if (!old) return fail(old.error());
    const auto before = contactSheetLines(lists, old->value_or(ContactSheet{}));
    const auto after = contactSheetLines(lists, *checked);
    for (size_t n = 0; n < after.size(); ++n)
        if (before[n] != after[n])
            asked->change.push_back({after[n].title, before[n].value, after[n].value});
    asked->order[kContactSheet] = contactSheetJson(*checked);
    return asked;
}

AlsoForService contactSheetOfOrder(ContactSheets& sheets, const QJsonObject& order) {
    return [&sheets, order](const Act& act, ServiceId service) -> Result<> {
        if (!order.contains(kContactSheet)) return {};
        return sheets.add(act, service, contactSheetFromJson(order[kContactSheet].toObject()));
    };
}

}  // namespace zhiqiao
