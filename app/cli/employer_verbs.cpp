// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/employer_verbs.h"

#include "app/cli/assign_verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct EmployerVerbs {
    Q_DECLARE_TR_FUNCTIONS(EmployerVerbs)
};

struct KeyOptions {
    std::vector<std::string> employers;
    std::string kind;
    std::string reason;
    std::string since;
    std::string to;
    bool nobody = false;
    std::string days;
    std::string batch;
};

Result<std::vector<EmployerId>> employersTyped(const KeyOptions& o) {
    std::vector<EmployerId> employers;
    for (const auto& typed : o.employers) {
        const auto id = numberOf(typed);
        if (!id) return fail(id.error());
        employers.emplace_back(*id);
    }
    return employers;
}

QJsonArray keyLeftJson(const std::vector<KeyLeft>& left) {
    QJsonArray rows;
    for (const auto& [employer, error] : left)
        rows.append(QJsonObject{{u"employer_id"_s, employer.value()},
                                {u"code"_s, toQString(error.code)},
                                {u"reason"_s, error.message},
                                {u"fix"_s, error.hint}});
    return rows;
}

Exit tell(const Output& output, const Result<KeyDone>& done) {
    if (!done) return output.fail(done.error());
    const auto left = keyLeftJson(done->left);
    output.rows(left, left.size(), {},
                {{u"batch"_s, done->batch ? QJsonValue(done->batch->value()) : QJsonValue()},
                 {u"done"_s, qint64(done->firms.size())}});
    return done->left.empty() ? Done : SomeRefused;
}

Exit key(Program& program, OfficeSession& session, const KeyOptions& o) {
    const auto output = program.output();
    const auto employers = employersTyped(o);
    if (!employers) return output.fail(employers.error());
    const auto kind = codeTyped(session.codes().lists, u"key_employer_kind"_s, o.kind);
    if (!kind) return output.fail(kind.error());
    const auto today = session.clock().today();
    const auto since = o.since.empty() ? Result<QDate>(today) : dayTyped(o.since);
    if (!since) return output.fail(since.error());
    const auto actor = program.actorFor(session, Right::VacancyWrite);
    if (!actor) return output.fail(actor.error());
    const KeyOffice office(session);
    return tell(output, listEmployers(office.ports(), *actor, OperationId::make(),
                                      {*employers, *kind, text(o.reason), *since}, today));
}

using Change = Result<KeyDone> (*)(const KeyPorts&, const Actor&, const std::vector<KeySeen>&,
                                   const KeyOptions&, OfficeSession&);

/// Of the employers as they stand on the list now.
Exit change(Program& program, OfficeSession& session, const KeyOptions& o, Right right,
            Change change) {
    const auto output = program.output();
    const auto employers = employersTyped(o);
    if (!employers) return output.fail(employers.error());
    const auto actor = program.actorFor(session, right);
    if (!actor) return output.fail(actor.error());
    const KeyOffice office(session);
    const auto seen = seenNow(office.ports(), *employers);
    if (!seen) return output.fail(seen.error());
    return tell(output, change(office.ports(), *actor, *seen, o, session));
}

Result<KeyDone> unkeyThem(const KeyPorts& ports, const Actor& actor,
                          const std::vector<KeySeen>& firms, const KeyOptions& o,
                          OfficeSession& session) {
    const auto reason = codeTyped(ports.codes.lists, u"key_off_reason"_s, o.reason);
    if (!reason) return fail(reason.error());
    return takeOffList(ports, actor, OperationId::make(), firms, *reason, session.clock().today());
}

Result<KeyDone> assignThem(const KeyPorts& ports, const Actor& actor,
                           const std::vector<KeySeen>& firms, const KeyOptions& o,
                           OfficeSession& session) {
    const auto reason = codeTyped(ports.codes.lists, u"key_assign_reason"_s, o.reason);
    if (!reason) return fail(reason.error());
    const auto today = session.clock().today();
    if (o.nobody) return releaseOfficer(ports, actor, OperationId::make(), firms, *reason, today);
    const auto to = staffTyped(session, o.to);
    if (!to) return fail(to.error());
    return assignOfficer(ports, actor, OperationId::make(), firms, *to, *reason, today);
}

Result<KeyDone> spaceThem(const KeyPorts& ports, const Actor& actor,
                          const std::vector<KeySeen>& firms, const KeyOptions& o,
                          OfficeSession& session) {
    const auto days = daysTyped(o.days);
    if (!days) return fail(days.error());
    return setInterval(ports, actor, OperationId::make(), firms, *days, session.clock().today());
}

Exit unkey(Program& program, OfficeSession& session, const KeyOptions& o) {
    return change(program, session, o, Right::VacancyWrite, unkeyThem);
}

Exit assign(Program& program, OfficeSession& session, const KeyOptions& o) {
    return change(program, session, o, Right::CaseReassign, assignThem);
}

Exit interval(Program& program, OfficeSession& session, const KeyOptions& o) {
    return change(program, session, o, Right::VacancyWrite, spaceThem);
}

Exit undo(Program& program, OfficeSession& session, const KeyOptions& o) {
    const auto output = program.output();
    const auto batch = numberOf(o.batch);
    if (!batch) return output.fail(batch.error());
    // Whoever may name officers may also put on the list and take off it.
    const auto actor = program.actorFor(session, Right::CaseReassign);
    if (!actor) return output.fail(actor.error());
    const KeyOffice office(session);
    return tell(output, undoKeyBatch(office.ports(), *actor, OperationId::make(),
                                     KeyBatchId(*batch), session.clock().today()));
}

using Carry = Exit (*)(Program&, OfficeSession&, const KeyOptions&);

}  // namespace

Result<KeySeen> listedEmployer(const KeyPorts& ports, const std::string& typed) {
    const auto id = numberOf(typed);
    if (!id) return fail(id.error());
    const auto seen = seenNow(ports, {EmployerId(*id)});
    if (!seen) return fail(seen.error());
    return seen->front();
}

Result<std::optional<int>> daysTyped(const std::string& typed) {
    if (typed.empty()) return std::optional<int>();
    bool isNumber = false;
    const auto days = text(typed).toLongLong(&isNumber);
    if (!isNumber) return fail(numberOf(typed).error());
    return std::optional(int(std::clamp<qint64>(days, 0, kMostIntervalDays + 1)));
}

QJsonValue staffJson(const std::vector<Staff>& staff, std::optional<StaffId> id) {
    const auto found = id ? std::ranges::find(staff, *id, &Staff::id) : staff.end();
    return found == staff.end() ? QJsonValue() : QJsonValue(found->name);
}

void addKeyEmployerVerbs(CLI::App& noun, Program& program) {
    const auto add = [&](const char* name, const QString& does, const char* example, Carry carry) {
        auto* verb = addVerb(noun, name, does, example);
        const auto o = std::make_shared<KeyOptions>();
        verb->callback([&program, o, carry] {
            program.verb = [&program, o, carry] {
                return program.withSession(
                    [&](OfficeSession& session) { return carry(program, session, *o); });
            };
        });
        return std::pair(verb, o);
    };
    const auto employers = [](const auto& added) {
        added.first
            ->add_option(
                "employer", added.second->employers,
                utf8(EmployerVerbs::tr("Record numbers of employers, several with commas")))
            ->delimiter(',')
            ->required();
    };
    const auto listed = add("key", EmployerVerbs::tr("Puts employers on the list of key employers"),
                            "employer key 7 --kind 规上企业 --reason 年产值过亿", key);
    employers(listed);
    listed.first
        ->add_option("--kind", listed.second->kind,
                     utf8(EmployerVerbs::tr("Code or term of key_employer_kind")))
        ->required();
    listed.first->add_option("--reason", listed.second->reason,
                             utf8(EmployerVerbs::tr("Why, in words; of no person")));
    listed.first->add_option("--since", listed.second->since,
                             utf8(EmployerVerbs::tr("First day on the list; left out: today")));

    const auto off = add("unkey", EmployerVerbs::tr("Takes employers off the list"),
                         "employer unkey 7 --reason 项目建成", unkey);
    employers(off);
    off.first
        ->add_option("--reason", off.second->reason,
                     utf8(EmployerVerbs::tr("Code or term of key_off_reason")))
        ->required();

    const auto given = add("assign", EmployerVerbs::tr("Names the officer of key employers"),
                           "employer assign 7,8 --to 韩雪 --reason 首次指定", assign);
    employers(given);
    auto* to = given.first->add_option("--to", given.second->to,
                                       utf8(EmployerVerbs::tr("Login, name or number of staff")));
    given.first
        ->add_flag("--nobody", given.second->nobody,
                   utf8(EmployerVerbs::tr("No officer is named any more")))
        ->excludes(to);
    given.first
        ->add_option("--reason", given.second->reason,
                     utf8(EmployerVerbs::tr("Code or term of key_assign_reason")))
        ->required();

    const auto spaced = add("interval", EmployerVerbs::tr("How often key employers are contacted"),
                            "employer interval 7 --days 30", interval);
    employers(spaced);
    spaced.first->add_option(
        "--days", spaced.second->days,
        utf8(EmployerVerbs::tr("Calendar days between contacts; left out: as the office set")));

    const auto back = add("undo", EmployerVerbs::tr("Takes back what was done to key employers"),
                          "employer undo 100042", undo);
    back.first
        ->add_option("batch", back.second->batch,
                     utf8(EmployerVerbs::tr("Batch number, as the act told it")))
        ->required();
}

}  // namespace zhiqiao::cli
