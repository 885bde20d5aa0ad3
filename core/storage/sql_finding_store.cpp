// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_finding_store.h"

#include "core/base/text.h"
#include "core/security/office_store.h"
#include "core/storage/sql_cells.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kKept{"finding.of_subject",
                          uR"(
    SELECT f.id, f.subject, f.subject_id, f.check_id, f.record_id, f.from_day, f.until_day,
        f.shown_on, f.person_id, f.office_id, f.division, f.officer_id, f.basis_index,
        (SELECT a.id FROM finding_aside a WHERE a.subject_id = f.subject_id
            AND a.subject = f.subject AND a.check_id = f.check_id AND a.record_id = f.record_id
            AND a.basis_index = f.basis_index AND a.ended_on IS NULL)
    FROM finding f WHERE f.subject_id = :subject_id AND f.subject = :subject ORDER BY f.id)"};
constexpr Statement kFind{"finding.one",
                          uR"(
    SELECT f.id, f.subject, f.subject_id, f.check_id, f.record_id, f.from_day, f.until_day,
        f.shown_on, f.person_id, f.office_id, f.division, f.officer_id, f.basis_index,
        (SELECT a.id FROM finding_aside a WHERE a.subject_id = f.subject_id
            AND a.subject = f.subject AND a.check_id = f.check_id AND a.record_id = f.record_id
            AND a.basis_index = f.basis_index AND a.ended_on IS NULL)
    FROM finding f WHERE f.id = :id)"};
constexpr Statement kAdd{"finding.add",
                         uR"(
    INSERT INTO finding (id, check_id, severity, subject, subject_id, person_id, record_id,
        from_day, until_day, shown_on, basis_index, division, officer_id, office_id)
    VALUES (:id, :check, :severity, :subject, :subject_id, :person, :record, :from_day, :until,
        :shown, :basis, :division, :officer, :office)
    ON CONFLICT (subject_id, subject, check_id, record_id, from_day) DO NOTHING)"};
constexpr Statement kMove{"finding.move",
                          uR"(
    UPDATE finding SET severity = :severity, person_id = :person, until_day = :until,
        basis_index = :basis, division = :division, officer_id = :officer, office_id = :office
    WHERE id = :id)"};
constexpr Statement kRemove{"finding.remove", u"DELETE FROM finding WHERE id = :id"};
constexpr Statement kAlike{"finding.alike",
                           uR"(
    SELECT o.subject_id FROM finding f JOIN finding o ON o.basis_index = f.basis_index
        AND o.check_id = f.check_id AND o.subject = f.subject
    WHERE f.id = :id ORDER BY 1 LIMIT :most)"};

#define ZHIQIAO_NOT_MERGED(person)                               \
    u"NOT EXISTS (SELECT 1 FROM person_merge m WHERE m.gone_id " \
    u"= " person u" AND m.undone_at IS NULL)"
constexpr Statement kErased{"finding.erased",
                            uR"(
    SELECT 1 FROM erasure WHERE person_id = :id
    UNION ALL SELECT 1 FROM person_merge WHERE gone_id = :id AND undone_at IS NULL)"};
constexpr Statement kSamePhone{"finding.same_phone",
                               uR"(
    SELECT count(*) FROM (SELECT id FROM person p WHERE phone_index = :phone AND id <> :id
        AND )" ZHIQIAO_NOT_MERGED(u"p.id") u" LIMIT 100) AS others"};
constexpr Statement kWithPhone{
    "finding.with_phone",
    u"SELECT id FROM person p WHERE phone_index = :phone AND " ZHIQIAO_NOT_MERGED(
        u"p.id") u" LIMIT :most"};
#undef ZHIQIAO_NOT_MERGED
constexpr Statement kNumberOfAnother{
    "finding.number_of_another",
    u"SELECT 1 FROM person_number WHERE number_index = :number AND person_id <> :id LIMIT 1"};
constexpr Statement kGraduatesHired{"finding.graduates_hired",
                                    uR"(
    SELECT p.start_on, count(DISTINCT p.person_id) FROM placement p
    WHERE p.employer_id = :id AND p.corrected = 0
        AND EXISTS (SELECT 1 FROM registration r WHERE r.person_id = p.person_id
            AND r.kind = 'graduate'
            AND NOT EXISTS (SELECT 1 FROM registration c WHERE c.corrects = r.id))
    GROUP BY p.start_on)"};

constexpr Statement kHouseholdsOf{
    "finding.households_of",
    u"SELECT household_id FROM household_member WHERE person_id = :id AND left_on IS NULL"};
constexpr Statement kEmployersOf{"finding.employers_of",
                                 uR"(
    SELECT DISTINCT employer_id FROM placement WHERE person_id = :id AND employer_id IS NOT NULL)"};
constexpr Statement kOfReferral{"finding.of_referral",
                                u"SELECT person_id FROM job_referral WHERE id = :id"};
constexpr Statement kOfRecognition{"finding.of_recognition",
                                   u"SELECT person_id FROM hardship WHERE id = :id"};
constexpr Statement kOfMembership{"finding.of_membership",
                                  u"SELECT person_id FROM household_member WHERE id = :id"};
constexpr Statement kHouseholdOfMembership{
    "finding.household_of_membership", u"SELECT household_id FROM household_member WHERE id = :id"};

constexpr Statement kPeopleAfter{
    "finding.people_after", u"SELECT id FROM person WHERE id > :last ORDER BY id LIMIT :limit"};
constexpr Statement kHouseholdsAfter{
    "finding.households_after",
    u"SELECT id FROM household WHERE id > :last ORDER BY id LIMIT :limit"};
constexpr Statement kEmployersAfter{
    "finding.employers_after",
    u"SELECT id FROM employer WHERE id > :last ORDER BY id LIMIT :limit"};
constexpr Statement kHoldProgress{"check_progress.hold",
                                  u"UPDATE check_progress SET id = id WHERE id = 1"};
constexpr Statement kProgress{
    "check_progress.read",
    u"SELECT rules, subject, subject_id, finished FROM check_progress WHERE id = 1"};
constexpr Statement kSaveProgress{"check_progress.save",
                                  uR"(
    UPDATE check_progress SET rules = :rules, subject = :subject, subject_id = :subject_id,
        finished = :finished WHERE id = 1)"};

constexpr Statement kAddAside{"finding_aside.add",
                              uR"(
    INSERT INTO finding_aside (id, check_id, subject, subject_id, record_id, basis_index, reason,
        until_day, office_id, staff_id, operation_id, recorded_at)
    SELECT :id, check_id, subject, subject_id, record_id, basis_index, :reason, :until, :office,
        :staff, :operation, :recorded
    FROM finding WHERE id = :finding)"};
constexpr Statement kEndFormer{"finding_aside.replace",
                               uR"(
    UPDATE finding_aside SET ended_on = :on_day, end_operation_id = :operation
    WHERE ended_on IS NULL AND subject = :subject AND subject_id = :subject_id
        AND check_id = :check AND record_id = :record)"};
constexpr Statement kEndAside{"finding_aside.end",
                              uR"(
    UPDATE finding_aside SET ended_on = :on_day, end_operation_id = :operation
    WHERE id = :id AND ended_on IS NULL)"};

struct KeptRow {
    KeptFinding kept;
    QByteArray basis;
};

KeptRow rowAt(const Rows& rows) {
    const auto check = rows.text(3);
    const auto* known = dataCheck(check);
    return {{.id = FindingId(rows.id(0)),
             .subject = {checkSubjectOf(rows.text(1)).value_or(CheckSubject::Person), rows.id(2)},
             .finding = {.check = known ? known->id : std::string_view(),
                         .record = rows.id(4),
                         .from = rows.day(5),
                         .until = rows.optionalDay(6)},
             .holder = {.person = rows.optionalId(8),
                        .office = OfficeId(rows.number(9)),
                        .division = rows.text(10),
                        .officer = optionalIdAt<StaffId>(rows, 11)},
             .shownFrom = rows.day(7),
             .aside = optionalIdAt<AsideId>(rows, 13)},
            rows.bytes(12)};
}

QVariantMap bindsOf(const FindingSubject& subject) {
    return {{u"subject"_s, toQString(codeOf(subject.kind))}, {u"subject_id"_s, subject.id}};
}

Result<std::vector<KeptRow>> keptRows(Database& database, const FindingSubject& subject) {
    auto rows = database.run(kKept, bindsOf(subject));
    if (!rows) return fail(rows.error());
    std::vector<KeptRow> found;
    while (rows->next()) found.push_back(rowAt(*rows));
    return found;
}

Result<std::vector<qint64>> idsOf(Database& database, const Statement& statement,
                                  const QVariantMap& binds) {
    auto rows = database.run(statement, binds);
    if (!rows) return fail(rows.error());
    std::vector<qint64> ids;
    while (rows->next()) ids.push_back(rows->id(0));
    return ids;
}

Result<bool> any(Database& database, const Statement& statement, const QVariantMap& binds) {
    auto rows = database.run(statement, binds);
    if (!rows) return fail(rows.error());
    return rows->next();
}

template <class SomeId>
Result<std::vector<SomeId>> typed(const Result<std::vector<qint64>>& ids) {
    if (!ids) return fail(ids.error());
    std::vector<SomeId> found;
    for (const auto id : *ids) found.emplace_back(id);
    return found;
}

/// One finding as a row.
QVariantMap bindsOf(const FindingSubject& subject, const FindingHolder& holder,
                    const DataFinding& finding, const QByteArray& basis) {
    const auto* check = dataCheck(toQString(finding.check));
    auto binds = bindsOf(subject);
    binds[u"check"_s] = toQString(finding.check);
    binds[u"severity"_s] = check ? int(check->severity) : 0;
    binds[u"person"_s] = bound(holder.person);
    binds[u"record"_s] = finding.record;
    binds[u"from_day"_s] = bound(finding.from);
    binds[u"until"_s] = bound(finding.until);
    binds[u"basis"_s] = bound(basis);
    binds[u"division"_s] = holder.division;
    binds[u"officer"_s] = boundId(holder.officer);
    binds[u"office"_s] = holder.office.value();
    return binds;
}

bool isSameFinding(const KeptFinding& kept, const DataFinding& finding) {
    return kept.finding.check == finding.check && kept.finding.record == finding.record &&
           kept.finding.from == finding.from;
}

QVariantMap only(QVariantMap binds, const QStringList& names) {
    QVariantMap kept;
    for (const auto& name : names) kept[name] = binds.value(name);
    return kept;
}

}  // namespace

QString findingHolds(const QString& today) {
    return u"f.from_day <= '%1' AND (f.until_day IS NULL OR f.until_day > '%1')"_s.arg(today);
}

QString findingIsAside(const QString& today) {
    return uR"(EXISTS (SELECT 1 FROM finding_aside a WHERE a.subject_id = f.subject_id
        AND a.subject = f.subject AND a.check_id = f.check_id AND a.record_id = f.record_id
        AND a.basis_index = f.basis_index AND a.ended_on IS NULL
        AND (a.until_day IS NULL OR a.until_day >= '%1')))"_s.arg(today);
}

Result<PersonSurroundings> SqlFindingStore::around(PersonId id, const PersonFacts& facts) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    PersonSurroundings around;
    const auto erased = any(**database, kErased, {{u"id"_s, id.value()}});
    if (!erased) return fail(erased.error());
    around.erased = *erased;
    if (!facts.phone.isEmpty()) {
        const auto index = context_.vault.blindIndex("phone", facts.phone);
        auto row =
            (*database)->run(kSamePhone, {{u"phone"_s, bound(index)}, {u"id"_s, id.value()}});
        if (!row) return fail(row.error());
        if (row->next()) around.samePhone = row->number(0);
    }
    if (!facts.idNumber.isEmpty()) {
        const auto index = context_.vault.blindIndex("id_number", facts.idNumber);
        const auto others =
            any(**database, kNumberOfAnother, {{u"number"_s, bound(index)}, {u"id"_s, id.value()}});
        if (!others) return fail(others.error());
        around.numberWasAnothers = *others;
    }
    return around;
}

Result<std::map<QDate, int>> SqlFindingStore::graduatesHired(EmployerId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = (*database)->run(kGraduatesHired, {{u"id"_s, id.value()}});
    if (!rows) return fail(rows.error());
    std::map<QDate, int> byDay;
    while (rows->next()) byDay[rows->day(0)] = rows->number(1);
    return byDay;
}

Result<std::set<FindingSubject>> SqlFindingStore::subjectsOf(const TouchedRecords& touched) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    std::set<FindingSubject> subjects;
    const auto take = [&](CheckSubject kind, const std::set<qint64>& of,
                          const Statement& statement) -> Result<> {
        for (const auto id : of) {
            const auto ids = idsOf(**database, statement, {{u"id"_s, id}});
            if (!ids) return fail(ids.error());
            for (const auto found : *ids) subjects.insert({kind, found});
        }
        return {};
    };
    using enum CheckSubject;
    for (const auto id : touched.people) subjects.insert({Person, id});
    for (const auto id : touched.households) subjects.insert({Household, id});
    for (const auto id : touched.employers) subjects.insert({Employer, id});
    for (const auto& [of, statement] : {std::pair{&touched.referrals, &kOfReferral},
                                        std::pair{&touched.recognitions, &kOfRecognition},
                                        std::pair{&touched.memberships, &kOfMembership}})
        if (auto done = take(Person, *of, *statement); !done) return fail(done.error());
    if (auto done = take(Household, touched.memberships, kHouseholdOfMembership); !done)
        return fail(done.error());
    std::set<qint64> people;
    for (const auto& subject : subjects)
        if (subject.kind == Person) people.insert(subject.id);
    if (auto done = take(Household, people, kHouseholdsOf); !done) return fail(done.error());
    if (auto done = take(Employer, people, kEmployersOf); !done) return fail(done.error());
    return subjects;
}

Result<std::vector<PersonId>> SqlFindingStore::withPhone(const QString& phone, int most) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto index = context_.vault.blindIndex("phone", phone);
    return typed<PersonId>(
        idsOf(**database, kWithPhone, {{u"phone"_s, bound(index)}, {u"most"_s, most}}));
}

Result<std::vector<PersonId>> SqlFindingStore::alike(FindingId id, int most) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return typed<PersonId>(idsOf(**database, kAlike, {{u"id"_s, id.value()}, {u"most"_s, most}}));
}

Result<bool> SqlFindingStore::replace(const FindingSubject& subject, const SubjectFindings& found,
                                      QDate today) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto kept = keptRows(**database, subject);
    if (!kept) return fail(kept.error());
    bool changed = false;
    for (const auto& finding : found.findings) {
        const auto basis = context_.vault.blindIndex("finding", finding.basis);
        auto binds = bindsOf(subject, found.holder, finding, basis);
        const auto same = std::ranges::find_if(
            *kept, [&](const KeptRow& row) { return isSameFinding(row.kept, finding); });
        if (same == kept->end()) {
            const auto id = takeRecordIds(**database, found.holder.office);
            if (!id) return fail(id.error());
            binds[u"id"_s] = *id;
            binds[u"shown"_s] = bound(std::max(finding.from, today));
            if (auto added = (*database)->run(kAdd, binds); !added) return fail(added.error());
            changed = true;
            continue;
        }
        if (same->kept.holder != found.holder || same->kept.finding.until != finding.until ||
            same->basis != basis) {
            binds[u"id"_s] = same->kept.id.value();
            if (auto moved = (*database)->run(
                    kMove, only(binds, {u"id"_s, u"severity"_s, u"person"_s, u"until"_s, u"basis"_s,
                                        u"division"_s, u"officer"_s, u"office"_s}));
                !moved)
                return fail(moved.error());
            changed = true;
        }
        kept->erase(same);
    }
    for (const auto& gone : *kept)
        if (auto removed = (*database)->run(kRemove, {{u"id"_s, gone.kept.id.value()}}); !removed)
            return fail(removed.error());
    return changed || !kept->empty();
}

Result<std::vector<KeptFinding>> SqlFindingStore::keptOf(const FindingSubject& subject) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto rows = keptRows(**database, subject);
    if (!rows) return fail(rows.error());
    std::vector<KeptFinding> found;
    for (auto& row : *rows) found.push_back(std::move(row.kept));
    return found;
}

Result<KeptFinding> SqlFindingStore::find(FindingId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kFind, {{u"id"_s, id.value()}});
    if (!row) return fail(row.error());
    if (!row->next()) return fail(recordNotFound());
    return rowAt(*row).kept;
}

Result<std::vector<FindingSubject>> SqlFindingStore::subjectsAfter(
    std::optional<FindingSubject> last, int limit) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const std::pair<CheckSubject, const Statement*> kinds[] = {
        {CheckSubject::Person, &kPeopleAfter},
        {CheckSubject::Household, &kHouseholdsAfter},
        {CheckSubject::Employer, &kEmployersAfter}};
    std::vector<FindingSubject> found;
    for (const auto& [kind, statement] : kinds) {
        if (last && kind < last->kind) continue;
        const auto after = last && kind == last->kind ? last->id : 0;
        const auto ids = idsOf(**database, *statement,
                               {{u"last"_s, after}, {u"limit"_s, limit - int(found.size())}});
        if (!ids) return fail(ids.error());
        for (const auto id : *ids) found.push_back({kind, id});
        if (int(found.size()) >= limit) break;
    }
    return found;
}

Result<CheckProgress> SqlFindingStore::progress() const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto row = (*database)->run(kProgress);
    if (!row) return fail(row.error());
    CheckProgress progress;
    if (!row->next()) return progress;
    progress.rules = row->text(0);
    if (const auto kind = checkSubjectOf(row->text(1)))
        progress.last = FindingSubject{*kind, row->id(2)};
    progress.finished = row->number(3) == 1;
    return progress;
}

Result<> SqlFindingStore::saveProgress(const CheckProgress& progress) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto last = progress.last.value_or(FindingSubject{});
    auto saved = (*database)->run(
        kSaveProgress,
        {{u"rules"_s, progress.rules},
         {u"subject"_s, progress.last ? toQString(codeOf(last.kind)) : QString(u""_s)},
         {u"subject_id"_s, last.id},
         {u"finished"_s, progress.finished ? 1 : 0}});
    if (!saved) return fail(saved.error());
    return {};
}

Result<> SqlFindingStore::inOneStep(const std::function<Result<>()>& work) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return (*database)->inTransaction([&]() -> Result<> {
        if (auto held = (*database)->run(kHoldProgress); !held) return fail(held.error());
        return work();
    });
}

Result<AsideId> SqlFindingStore::setAside(const Act& act, const KeptFinding& finding,
                                          const AsideDraft& draft) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto id = takeRecordIds(**database, act.office());
    if (!id) return fail(id.error());
    auto former = bindsOf(finding.subject);
    former[u"on_day"_s] = bound(act.today());
    former[u"operation"_s] = act.operation().row(*id + 1).text();
    former[u"check"_s] = toQString(finding.finding.check);
    former[u"record"_s] = finding.finding.record;
    if (auto ended = (*database)->run(kEndFormer, former); !ended) return fail(ended.error());
    QVariantMap binds{{u"id"_s, *id},
                      {u"finding"_s, finding.id.value()},
                      {u"reason"_s, draft.reason},
                      {u"until"_s, bound(draft.until)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    auto added = (*database)->run(kAddAside, binds);
    if (!added) return fail(added.error());
    if (added->rowsChanged() != 1) return fail(recordNotFound());
    return AsideId(*id);
}

Result<> SqlFindingStore::takeUp(const Act& act, AsideId id) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto ended =
        (*database)->run(kEndAside, {{u"id"_s, id.value()},
                                     {u"on_day"_s, bound(act.today())},
                                     {u"operation"_s, act.operation().row(id.value()).text()}});
    if (!ended) return fail(ended.error());
    if (ended->rowsChanged() != 1) return fail(recordNotFound());
    return {};
}

}  // namespace zhiqiao
