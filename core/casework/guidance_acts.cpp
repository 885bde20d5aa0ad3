// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/guidance_acts.h"

#include "core/casework/service_correction.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

const QString kSheet = u"sheet"_s;

}  // namespace

Result<RecordedService> recordGuidance(const CaseworkPorts& ports, GuidanceSheets& sheets,
                                       const Actor& actor, const OperationId& operation,
                                       const ServiceDraft& draft, const GuidanceSheet& sheet,
                                       QDate today) {
    const auto checked = checkedSheet(ports.codes.lists, sheet, draft.on);
    if (!checked) return fail(checked.error());
    return recordServiceAnd(ports, actor, operation, draft, today,
                            [&](const Act& act, ServiceId service) -> Result<> {
                                if (checked->isEmpty() && !draft.corrects) return {};
                                return sheets.add(act, service, *checked);
                            });
}

Result<ApprovalDraft> guidanceCorrectionDraft(const CaseworkPorts& ports,
                                              const GuidanceSheets& sheets,
                                              const ServiceDraft& draft,
                                              const GuidanceSheet& sheet) {
    const auto& lists = ports.codes.lists;
    auto asked = correctionDraft(ports, draft);
    if (!asked) return asked;
    const auto checked = checkedSheet(lists, sheet, draft.on);
    if (!checked) return fail(checked.error());
    const auto old = sheets.of(*draft.corrects);
    if (!old) return fail(old.error());
    const auto before = sheetLines(lists, old->value_or(GuidanceSheet{}));
    const auto after = sheetLines(lists, *checked);
    for (size_t n = 0; n < after.size(); ++n)
        if (before[n] != after[n])
            asked->change.push_back({after[n].title, before[n].value, after[n].value});
    asked->order[kSheet] = sheetJson(*checked);
    return asked;
}

AlsoForService sheetOfOrder(GuidanceSheets& sheets, const QJsonObject& order) {
    return [&sheets, order](const Act& act, ServiceId service) -> Result<> {
        if (!order.contains(kSheet)) return {};
        return sheets.add(act, service, sheetFromJson(order[kSheet].toObject()));
    };
}

}  // namespace zhiqiao
