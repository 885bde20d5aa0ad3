// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_consent_store.h"

#include "core/base/text.h"
#include "core/storage/sql_cells.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddConsent{"consent.add",
                                uR"(
    INSERT INTO consent (id, person_id, notice, version, text_digest, kind, way, on_day, office_id,
        staff_id, operation_id, recorded_at)
    VALUES (:id, :person, :notice, :version, :digest, :kind, :way, :on_day, :office, :staff,
        :operation, :recorded))"};
constexpr Statement kConsents{"consent.of_person",
                              uR"(
    SELECT id, notice, version, text_digest, kind, way, on_day, office_id, staff_id, recorded_at
    FROM consent WHERE person_id = :person ORDER BY id & 1099511627775)"};

ConsentKind kindAt(const QString& code) {
    for (const auto kind : {ConsentKind::Consent, ConsentKind::Withdrawal})
        if (code == toQString(codeOf(kind))) return kind;
    return ConsentKind::Notice;
}

}  // namespace

Result<ConsentRecord> SqlConsentStore::add(const Act& act, const ConsentDraft& draft) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    if (auto locked = lockPerson(**database, draft.person.value()); !locked)
        return fail(locked.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    QVariantMap binds{{u"id"_s, *id},
                      {u"person"_s, draft.person.value()},
                      {u"notice"_s, draft.notice},
                      {u"version"_s, draft.version},
                      {u"digest"_s, draft.digest},
                      {u"kind"_s, toQString(codeOf(draft.kind))},
                      {u"way"_s, toQString(codeOf(draft.way))},
                      {u"on_day"_s, bound(draft.on)}};
    bindAct(binds, act);
    if (auto added = (*database)->run(kAddConsent, binds); !added) return fail(added.error());
    return ConsentRecord{ConsentId(*id), draft, {act.office(), act.staff(), act.at()}};
}

Result<std::vector<ConsentRecord>> SqlConsentStore::ofPerson(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kConsents, {{u"person"_s, person.value()}});
    if (!rows) return fail(rows.error());
    std::vector<ConsentRecord> found;
    while (rows->next())
        found.push_back({ConsentId(rows->id(0)),
                         {.person = person,
                          .notice = rows->text(1),
                          .version = rows->number(2),
                          .digest = rows->text(3),
                          .kind = kindAt(rows->text(4)),
                          .way = noticeWayOf(rows->text(5)).value_or(NoticeWay::Paper),
                          .on = rows->day(6)},
                         stampAt(*rows, 7)});
    return found;
}

}  // namespace zhiqiao
