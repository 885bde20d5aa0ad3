// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/duplicates.h"

#include "core/casework/alike_question.h"
#include "core/casework/person_access.h"
#include "core/storage/sql_duplicate_store.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct DuplicateVerbs {
    Q_DECLARE_TR_FUNCTIONS(DuplicateVerbs)
};

struct Options {
    std::string person;
    std::string apart;
    std::string after;
    std::string reason;
    bool all = false;
    int limit = 1000;
};

QJsonArray groundsJson(const Likeness& likeness) {
    QJsonArray grounds;
    for (const auto& ground : likeness.grounds)
        grounds.append(QJsonObject{{u"ground"_s, ground.ground}, {u"points"_s, ground.points}});
    return grounds;
}

/// Names only of whom the actor may read.
Result<QJsonValue> nameFor(OfficeSession& session, const Actor& actor, const Person& person) {
    const auto may = mayRead(session.users, actor, person.id);
    if (!may) return fail(may.error());
    return *may ? QJsonValue(person.facts.name) : QJsonValue();
}

Result<QJsonObject> pairJson(OfficeSession& session, const Actor& actor, const Person& one,
                             const AlikePerson& other) {
    const auto name = nameFor(session, actor, one);
    if (!name) return fail(name.error());
    const auto otherName = nameFor(session, actor, other.person);
    if (!otherName) return fail(otherName.error());
    return QJsonObject{{u"id"_s, one.id.value()},
                       {u"name"_s, *name},
                       {u"other_id"_s, other.person.id.value()},
                       {u"other_name"_s, *otherName},
                       {u"points"_s, other.likeness.points},
                       {u"because"_s, wordsFor(other.likeness)},
                       {u"grounds"_s, groundsJson(other.likeness)}};
}

Error whichPeople() {
    return {.kind = Error::Kind::Invalid,
            .code = "usage.bad_arguments",
            .message = DuplicateVerbs::tr("Whose duplicates?"),
            .hint = DuplicateVerbs::tr("Give --person with a record number, or --all.")};
}

/// For a table the grounds are words already.
void print(const Output& output, QJsonArray rows, const QString& next) {
    if (!output.isJson())
        for (auto row : rows) {
            auto object = row.toObject();
            object.remove(u"grounds"_s);
            row = object;
        }
    output.rows(rows, {}, next);
}

Exit decideApart(const Output& output, OfficeSession& session, const Actor& actor, PersonId person,
                 const Options& o) {
    const auto other = numberOf(o.apart);
    if (!other) return output.fail(other.error());
    SqlDuplicateStore duplicates(session.database().context());
    const auto kept = keepApart(session.transactions, duplicates, actor, OperationId::make(),
                                person, PersonId(*other));
    if (!kept) return output.fail(kept.error());
    output.object({{u"id"_s, person.value()}, {u"apart_from"_s, *other}});
    return Done;
}

Exit duplicatesOf(const Output& output, OfficeSession& session, const Actor& actor,
                  const AlikePorts& ports, PersonId id, const Options& o) {
    const auto seen = viewPerson({session.transactions, session.people, session.users}, actor, id,
                                 text(o.reason));
    if (!seen) return output.fail(seen.error());
    const auto person = session.people.find(id);
    if (!person) return output.fail(person.error());
    const auto alike = findAlike(ports, person->facts, id);
    if (!alike) return output.fail(alike.error());
    QJsonArray rows;
    for (const auto& other : *alike) {
        const auto row = pairJson(session, actor, *person, other);
        if (!row) return output.fail(row.error());
        rows.append(*row);
    }
    print(output, rows, {});
    return Done;
}

Result<std::optional<PersonId>> cursorOf(const std::string& typed) {
    if (typed.empty()) return std::optional<PersonId>();
    const auto number = numberOf(typed);
    if (!number) return fail(number.error());
    return std::optional(PersonId(*number));
}

/// One page looks at `limit` people, however few of them are alike.
Exit sweep(const Output& output, OfficeSession& session, const Actor& actor,
           const AlikePorts& ports, const Options& o) {
    const auto after = cursorOf(o.after);
    if (!after) return output.fail(after.error());
    if (auto noted = noteDuplicateSearch(session.transactions, actor); !noted)
        return output.fail(noted.error());
    const auto swept = sweepAlike(ports, *after, o.limit);
    if (!swept) return output.fail(swept.error());
    QJsonArray rows;
    for (const auto& pair : swept->pairs) {
        const auto row = pairJson(session, actor, pair.one, pair.other);
        if (!row) return output.fail(row.error());
        if (!(*row)[u"name"_s].isNull() || !(*row)[u"other_name"_s].isNull()) rows.append(*row);
    }
    print(output, rows, swept->last ? QString::number(swept->last->value()) : QString());
    return Done;
}

Exit duplicates(Program& program, OfficeSession& session, const Options& o) {
    const auto output = program.output();
    if (o.all != o.person.empty()) return output.fail(whichPeople());
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto rules = DuplicateRules::load();
    if (!rules) return output.fail(rules.error());
    SqlDuplicateStore store(session.database().context());
    const AlikePorts ports{session.people, store, *rules};
    if (o.all) return sweep(output, session, *actor, ports, o);
    const auto id = numberOf(o.person);
    if (!id) return output.fail(id.error());
    return o.apart.empty() ? duplicatesOf(output, session, *actor, ports, PersonId(*id), o)
                           : decideApart(output, session, *actor, PersonId(*id), o);
}

}  // namespace

Result<std::vector<Finding>> alikeFindings(OfficeSession& session, const PersonFacts& typed) {
    const auto rules = DuplicateRules::load();
    if (!rules) return fail(rules.error());
    const auto checked =
        checkPerson(session.codes(), typed, session.clock().today(), session.facts().demo);
    if (!checked) return fail(checked.error());
    SqlDuplicateStore store(session.database().context());
    const auto alike = findAlike({session.people, store, *rules}, checked->facts);
    if (!alike) return fail(alike.error());
    std::vector<Finding> findings;
    for (const auto& other : *alike)
        findings.push_back(
            {u"person.alike"_s, u"name"_s,
             DuplicateVerbs::tr("May be registered already as person %1: %2.")
                 .arg(QString::number(other.person.id.value()), wordsFor(other.likeness))});
    return findings;
}

void addDuplicatesVerb(CLI::App& noun, Program& program) {
    auto* verb =
        addVerb(noun, "duplicates", DuplicateVerbs::tr("People who may be registered twice"),
                "person duplicates --person 12");
    const auto o = std::make_shared<Options>();
    verb->add_option("--person", o->person, utf8(DuplicateVerbs::tr("Record number")));
    verb->add_flag("--all", o->all, utf8(DuplicateVerbs::tr("Compare everybody with everybody")));
    verb->add_option("--apart", o->apart,
                     utf8(DuplicateVerbs::tr("Record number of somebody else: decides that they "
                                             "are two people, so that nobody is asked again")));
    verb->add_option("--limit", o->limit,
                     utf8(DuplicateVerbs::tr("With --all: people looked at, at most")))
        ->check(CLI::Range(1, 1000000));
    verb->add_option("--after", o->after, utf8(DuplicateVerbs::tr("Cursor of the page before")));
    verb->add_option("--reason", o->reason,
                     utf8(DuplicateVerbs::tr("Why, for a person of another office")));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return duplicates(program, session, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
