// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desk_verbs.h"

#include "app/cli/household_words.h"
#include "app/cli/merge_verbs.h"
#include "core/casework/desk_card.h"
#include "core/casework/person_access.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct DeskVerbs {
    Q_DECLARE_TR_FUNCTIONS(DeskVerbs)
};

struct CardOptions {
    std::string person;
    std::string number;
    std::string reason;
};

/// By record number, or by what the identity document says.
Result<PersonId> personAsked(const Output& output, OfficeSession& session, const Actor& actor,
                             const CardOptions& o) {
    if (!o.person.empty()) {
        const auto asked = numberOf(o.person);
        if (!asked) return fail(asked.error());
        return standingRecord(output, session, PersonId(*asked));
    }
    const auto number = normalisedIdentifier(text(o.number));
    if (auto noted = noteSearch(session.transactions, actor, number); !noted)
        return fail(noted.error());
    const auto page = session.peopleRows->page({.text = number, .limit = 2});
    if (!page) return fail(page.error());
    if (page->rows.size() != 1) return fail(recordNotFound());
    return PersonId(page->rows.front().id);
}

QJsonArray rowsJson(const ListSource& list, const ListPage& page) {
    QJsonArray rows;
    for (const auto& row : page.rows) rows.append(rowJson(list, row));
    return rows;
}

QJsonArray othersJson(const std::vector<DeskMember>& others) {
    QJsonArray members;
    for (const auto& member : others)
        members.append(
            QJsonObject{{u"person_id"_s, member.inScope ? QJsonValue(member.person.value())
                                                        : QJsonValue(QJsonValue::Null)},
                        {u"name"_s, member.name},
                        {u"in_scope"_s, member.inScope}});
    return members;
}

QJsonArray papersJson(const std::vector<WaitingPaper>& papers) {
    QJsonArray rows;
    for (const auto& paper : papers)
        rows.append(QJsonObject{
            {u"waits_for"_s,
             paper.what == WaitingPaper::For::Signing ? u"signature"_s : u"return"_s},
            {u"person_id"_s, paper.person.value()},
            {u"form"_s, paper.form.isEmpty() ? QJsonValue() : QJsonValue(paper.form)},
            {u"number"_s, paper.number.isEmpty() ? QJsonValue() : QJsonValue(paper.number)},
            {u"since"_s, dayJson(paper.since)},
            {u"due"_s, dayJson(paper.due)}});
    return rows;
}

Exit card(Program& program, OfficeSession& session, const CardOptions& o) {
    const auto output = program.output();
    if (o.person.empty() == o.number.empty())
        return output.fail({.kind = Error::Kind::Invalid,
                            .code = "usage.bad_arguments",
                            .message = DeskVerbs::tr("Whose card? Give --person or --number."),
                            .hint = DeskVerbs::tr("case card --help shows an example.")});
    const auto actor = program.actorFor(session, Right::PersonRead);
    if (!actor) return output.fail(actor.error());
    const auto person = personAsked(output, session, *actor, o);
    if (!person) return output.fail(person.error());
    const auto seen = viewPerson({session.transactions, session.people, session.users}, *actor,
                                 *person, text(o.reason));
    if (!seen) return output.fail(seen.error());
    const auto rows = session.worklistRows->page(deskQuery(*person));
    if (!rows) return output.fail(rows.error());
    const auto today = session.clock().today();
    const auto beside = readDeskBeside(session.ports(), *session.peopleRows, *person, today);
    if (!beside) return output.fail(beside.error());
    output.object({{u"person_id"_s, person->value()},
                   {u"household_id"_s,
                    beside->household ? QJsonValue(beside->household->value()) : QJsonValue()},
                   {u"household"_s, spanJson(beside->clock ? &*beside->clock : nullptr)},
                   {u"members"_s, othersJson(beside->others)},
                   {u"rows"_s, rowsJson(*session.worklistRows, *rows)},
                   {u"papers"_s, papersJson(beside->papers)}});
    return Done;
}

}  // namespace

void addDeskVerbs(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "card",
                         DeskVerbs::tr("All that is due for a person and the household, the best "
                                       "next step first"),
                         "case card --person 12");
    const auto o = std::make_shared<CardOptions>();
    verb->add_option("--person", o->person, utf8(DeskVerbs::tr("Record number")));
    verb->add_option("--number", o->number, utf8(DeskVerbs::tr("Identity number")));
    verb->add_option("--reason", o->reason,
                     utf8(DeskVerbs::tr("Why, for a person of another office")));
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return card(program, session, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
