// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "core/security/audit_retention.h"
#include "core/security/vault/audit_chain.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct AuditVerbs {
    Q_DECLARE_TR_FUNCTIONS(AuditVerbs)
};

struct ListOptions {
    std::string person;
    std::string staff;
    std::string code;
    int limit = 100;
    std::string after;
};

struct VerifyOptions {
    bool values = false;
    std::string segment;
    std::string paper;
};

struct PurgeOptions {
    std::string before;
    std::string out;
};

/// ok, rows, first_bad; status 3 when the trail is not what was written.
Exit verify(Program& program, OfficeSession& session, const VerifyOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::AuditVerify);
    if (!actor) return output.fail(actor.error());
    const auto report =
        !o.segment.empty() ? session.verifyPurged(*actor, text(o.segment))
        : !o.paper.empty()
            ? session.verifyPaper(*actor, text(o.paper),
                                  terminalProgress(AuditVerbs::tr("Checking")))
            : session.verifyAudit(*actor, o.values, terminalProgress(AuditVerbs::tr("Checking")));
    if (!report) return output.fail(report.error());
    QJsonObject answer{{u"ok"_s, !report->broken}, {u"rows"_s, report->rows}};
    answer[u"first_bad"_s] =
        report->broken ? QJsonValue(report->broken->seq) : QJsonValue(QJsonValue::Null);
    if (report->broken) {
        const auto error = chainBroken(*report->broken);
        answer[u"reason"_s] = error.message;
        output.note(error.message + u' ' + error.hint);
    }
    output.object(answer);
    return report->broken ? Refused : Done;
}

Exit list(Program& program, OfficeSession& session, const ListOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::AuditRead);
    if (!actor) return output.fail(actor.error());
    ListQuery query;
    query.limit = o.limit;
    query.after = text(o.after);
    if (!o.person.empty()) {
        const auto id = numberOf(o.person);
        if (!id) return output.fail(id.error());
        query.filters[u"subject"_s] = u"person"_s;
        query.filters[u"subject_id"_s] = QString::number(*id);
    }
    if (!o.staff.empty()) query.filters[u"staff"_s] = text(o.staff);
    if (!o.code.empty()) query.filters[u"code"_s] = text(o.code);
    if (auto noted = session.noteAuditRead(*actor); !noted) return output.fail(noted.error());
    const auto standing = session.users.standing(actor->staff);
    if (!standing) return output.fail(standing.error());
    showOnlyTo(*session.journalRows, *standing);
    return printPage(output, *session.journalRows, query);
}

Exit anchor(Program& program, OfficeSession& session) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::AuditVerify);
    if (!actor) return output.fail(actor.error());
    const auto made = session.anchorNow();
    if (!made) return output.fail(made.error());
    output.object({{u"row"_s, made->seq}, {u"file"_s, made->file}, {u"groups"_s, made->groups}});
    return Done;
}

Exit purge(Program& program, OfficeSession& session, const PurgeOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::AuditPurge);
    if (!actor) return output.fail(actor.error());
    std::optional<QDate> before;
    if (!o.before.empty()) {
        const auto day = dayTyped(o.before);
        if (!day) return output.fail(day.error());
        before = *day;
    }
    const auto purged = session.purgeAudit(*actor, before, text(o.out),
                                           terminalProgress(AuditVerbs::tr("Purging")));
    if (!purged) return output.fail(purged.error());
    output.object({{u"first"_s, purged->first},
                   {u"last"_s, purged->last},
                   {u"before"_s, purged->before.toString(Qt::ISODate)},
                   {u"file"_s, text(o.out)}});
    return Done;
}

/// What the office keeps; sets it when months are given.
Exit retention(Program& program, OfficeSession& session, int months) {
    const auto output = program.output();
    if (months > 0) {
        const auto actor = program.actorFor(session, Right::AuditPurge);
        if (!actor) return output.fail(actor.error());
        if (auto set = setAuditRetention(session.transactions, session.offices, *actor,
                                         OperationId::make(), months);
            !set)
            return output.fail(set.error());
    }
    const auto now = auditRetention(session.offices, session.office());
    if (!now) return output.fail(now.error());
    output.object({{u"floor_months"_s, now->floor},
                   {u"kept_months"_s, now->kept},
                   {u"sources"_s, QJsonArray::fromStringList(now->sources)}});
    return Done;
}

void addKeepingVerbs(CLI::App& noun, Program& program) {
    auto* drop = addVerb(noun, "purge",
                         AuditVerbs::tr("Puts records older than the term away in a signed file"),
                         "audit purge --out audit-2022.txt");
    const auto o = std::make_shared<PurgeOptions>();
    drop->add_option("--out", o->out, utf8(AuditVerbs::tr("File for the records; a new one")))
        ->required();
    drop->add_option("--before", o->before,
                     utf8(AuditVerbs::tr("Only records from before this day")));
    drop->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return purge(program, session, *o); });
        };
    });
    auto* kept = addVerb(noun, "retention",
                         AuditVerbs::tr("Shows or sets for how many months records are kept"),
                         "audit retention 36");
    const auto months = std::make_shared<int>(0);
    kept->add_option("months", *months, utf8(AuditVerbs::tr("Months, not below the floor")));
    kept->callback([&program, months] {
        program.verb = [&program, months] {
            return program.withSession(
                [&](OfficeSession& session) { return retention(program, session, *months); });
        };
    });
}

}  // namespace

void addAuditVerbs(CLI::App& app, Program& program) {
    auto* noun = app.add_subcommand("audit", utf8(AuditVerbs::tr("Who did, saw and took what")));
    noun->require_subcommand(1);
    auto* check =
        addVerb(*noun, "verify", AuditVerbs::tr("Checks that no record of the trail was changed"),
                "audit verify");
    const auto what = std::make_shared<VerifyOptions>();
    check->add_flag("--values", what->values,
                    utf8(AuditVerbs::tr("Also the kept values behind the records; slow")));
    check->add_option("--segment", what->segment,
                      utf8(AuditVerbs::tr("A file of purged records instead of the database")));
    check->add_option("--paper", what->paper,
                      utf8(AuditVerbs::tr("The groups printed on a day's summary instead")));
    check->callback([&program, what] {
        program.verb = [&program, what] {
            return program.withSession(
                [&](OfficeSession& session) { return verify(program, session, *what); });
        };
    });
    auto* rows = addVerb(*noun, "list", AuditVerbs::tr("The records, the newest first"),
                         "audit list --person 4398046511105");
    const auto o = std::make_shared<ListOptions>();
    rows->add_option("--person", o->person, utf8(AuditVerbs::tr("About this person alone")));
    rows->add_option("--staff", o->staff, utf8(AuditVerbs::tr("By this member of staff alone")));
    rows->add_option("--code", o->code,
                     utf8(AuditVerbs::tr("The act behind the code on a paper or in a file")));
    rows->add_option("--limit", o->limit, utf8(AuditVerbs::tr("Rows at once")))
        ->check(CLI::Range(1, 10'000));
    rows->add_option("--after", o->after, utf8(AuditVerbs::tr("Cursor of the next page")));
    rows->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return list(program, session, *o); });
        };
    });
    auto* head = addVerb(*noun, "anchor",
                         AuditVerbs::tr("Signs the last record and writes it beside the database"),
                         "audit anchor");
    head->callback([&program] {
        program.verb = [&program] {
            return program.withSession(
                [&](OfficeSession& session) { return anchor(program, session); });
        };
    });
    addKeepingVerbs(*noun, program);
}

}  // namespace zhiqiao::cli
