// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assigning_office.h"
#include "app/cli/assign_verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct LanguageVerb {
    Q_DECLARE_TR_FUNCTIONS(LanguageVerb)
};

struct LanguageOptions {
    std::string staff;
    std::vector<std::string> speaks;
    bool unknown = false;
};

Error noLanguage() {
    return {.kind = Error::Kind::Invalid,
            .code = "usage.no_language",
            .message = LanguageVerb::tr("Which languages?"),
            .hint = LanguageVerb::tr("Name them with --speaks, or give --unknown.")};
}

QJsonObject languagesJson(const StaffLanguages& held, const std::vector<Staff>& staff,
                          const CodeBook& lists) {
    const auto who = std::ranges::find(staff, held.officer, &Staff::id);
    return {{u"staff_id"_s, held.officer.value()},
            {u"staff"_s, who == staff.end() ? QJsonValue() : QJsonValue(who->name)},
            {u"languages"_s, QJsonArray::fromStringList(held.languages)},
            {u"language_names"_s, languageWords(lists, held.languages)}};
}

Exit listLanguages(Program& program, OfficeSession& session) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::CaseReassign);
    if (!actor) return output.fail(actor.error());
    AssigningOffice office(session);
    const auto held = openLanguages(office.languagePorts(), *actor);
    if (!held) return output.fail(held.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    QJsonArray rows;
    for (const auto& one : *held)
        if (!one.languages.isEmpty())
            rows.append(languagesJson(one, *staff, session.codes().lists));
    output.rows(rows, rows.size());
    return Done;
}

/// What is typed takes the place of what held.
Exit recordTyped(Program& program, OfficeSession& session, const LanguageOptions& o) {
    const auto output = program.output();
    const auto actor = program.actorFor(session, Right::CaseReassign);
    if (!actor) return output.fail(actor.error());
    const auto officer = staffTyped(session, o.staff);
    if (!officer) return output.fail(officer.error());
    LanguageDraft draft{*officer, {}};
    for (const auto& typed : o.speaks) {
        const auto code = codeTyped(session.codes().lists, u"language"_s, typed);
        if (!code) return output.fail(code.error());
        draft.languages << *code;
    }
    AssigningOffice office(session);
    const auto ports = office.languagePorts();
    const auto held = ports.languages.ofOffice(actor->office);
    if (!held) return output.fail(held.error());
    if (const auto found = std::ranges::find(*held, *officer, &StaffLanguages::officer);
        found != held->end())
        draft.replaces = found->id;
    const auto done =
        recordLanguages(ports, *actor, OperationId::make(), draft, session.clock().today());
    if (!done) return output.fail(done.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    output.object(languagesJson(done->now, *staff, session.codes().lists));
    return Done;
}

Exit languages(Program& program, OfficeSession& session, const LanguageOptions& o) {
    if (o.staff.empty()) return listLanguages(program, session);
    return recordTyped(program, session, o);
}

}  // namespace

void addLanguageVerb(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "languages",
                         LanguageVerb::tr("What the staff speaks: evening out prefers who speaks "
                                          "the language of the person"),
                         "case languages --staff clerk1 --speaks zho,bod");
    const auto o = std::make_shared<LanguageOptions>();
    auto* staff = verb->add_option(
        "--staff", o->staff,
        utf8(LanguageVerb::tr("Whose: login, name or number; left out: lists everybody's")));
    auto* speaks = verb->add_option("--speaks", o->speaks,
                                    utf8(LanguageVerb::tr("Codes or terms of language, several "
                                                          "with commas")));
    speaks->delimiter(',')->needs(staff);
    auto* unknown = verb->add_flag("--unknown", o->unknown,
                                   utf8(LanguageVerb::tr("Takes back what was recorded")));
    unknown->needs(staff)->excludes(speaks);
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            if (!o->staff.empty() && o->speaks.empty() && !o->unknown)
                return program.output().fail(noLanguage());
            return program.withSession(
                [&](OfficeSession& session) { return languages(program, session, *o); });
        };
    });
}

}  // namespace zhiqiao::cli
