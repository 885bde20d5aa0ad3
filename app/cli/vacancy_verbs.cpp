// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/employer_verbs.h"
#include "core/casework/counter_acts.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct VacancyVerbs {
    Q_DECLARE_TR_FUNCTIONS(VacancyVerbs)
};

struct MatchOptionsTyped {
    std::string person;
    std::string vacancy;
    int top = 20;
    bool whyNot = false;
    bool all = false;
};

Error matchingCancelled() {
    return {.kind = Error::Kind::Denied,
            .code = "match.cancelled",
            .message = VacancyVerbs::tr("Matching was cancelled; nothing was changed."),
            .hint = VacancyVerbs::tr("Start it again when you need it.")};
}

QJsonObject matchJson(const Match& match) {
    return {{u"vacancy_id"_s, match.offer.vacancy.id.value()},
            {u"title"_s, match.offer.vacancy.facts.title},
            {u"employer_id"_s, match.offer.employer.id.value()},
            {u"employer"_s, match.offer.employer.facts.name},
            {u"score"_s, match.score},
            {u"reasons"_s, QJsonArray::fromStringList(match.reasons)},
            {u"counts"_s, match.counts}};
}

Exit matchOne(Program& program, OfficeSession& session, const MatchOptionsTyped& o) {
    const auto output = program.output();
    const auto person = numberOf(o.person);
    if (!person) return output.fail(person.error());
    const auto result =
        matchPerson(session.ports(), PersonId(*person), session.clock().today(), {.top = o.top});
    if (!result) return output.fail(result.error());
    QJsonArray rows;
    // Up to three are what the counter proposes: of different employers.
    for (const auto& match : o.top <= 3 ? proposeThree(*result) : result->ranked) {
        if (rows.size() == o.top) break;
        rows.append(matchJson(match));
    }
    QJsonObject head;
    if (o.whyNot) {
        QJsonArray excluded;
        for (const auto& e : result->excluded)
            excluded.append(QJsonObject{{u"vacancy_id"_s, e.vacancy.value()},
                                        {u"title"_s, e.title},
                                        {u"employer"_s, e.employerName},
                                        {u"reason"_s, textOf(e.limit)},
                                        {u"code"_s, toQString(codeOf(e.limit))}});
        head[u"excluded"_s] = excluded;
    }
    output.rows(rows, qint64(result->fitting), {}, head);
    return Done;
}

/// From the vacancy's side: who among the open registrations fits, best first.
Exit matchVacancy(Program& program, OfficeSession& session, const MatchOptionsTyped& o) {
    const auto output = program.output();
    const auto id = numberOf(o.vacancy);
    if (!id) return output.fail(id.error());
    const auto today = session.clock().today();
    const auto offer = session.vacancies.find(VacancyId(*id));
    if (!offer) return output.fail(offer.error());
    struct Fit {
        qint64 person;
        QString name;
        Match match;
    };
    std::vector<Fit> fits;
    ListQuery query{.filters = {{u"categories"_s, u"graduate|unemployment|jobseeker"_s}},
                    .limit = 500};
    do {
        const auto page = session.peopleRows->page(query);
        if (!page) return output.fail(page.error());
        for (const auto& row : page->rows) {
            if (interrupted()) return output.fail(matchingCancelled());
            const auto file = loadCase(session.ports(), PersonId(row.id), today);
            if (!file) return output.fail(file.error());
            const auto seeker = seekerOf(*file);
            const auto result =
                matchVacancies(seeker, std::span(&*offer, 1), session.codes(), today);
            if (!result.ranked.empty())
                fits.push_back({row.id, file->person.facts.name, result.ranked.front()});
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    std::ranges::stable_sort(fits, std::greater{}, [](const Fit& f) { return f.match.score; });
    QJsonArray rows;
    for (const auto& fit : fits) {
        if (rows.size() == o.top) break;
        rows.append(QJsonObject{{u"person_id"_s, fit.person},
                                {u"name"_s, fit.name},
                                {u"score"_s, fit.match.score},
                                {u"reasons"_s, QJsonArray::fromStringList(fit.match.reasons)}});
    }
    output.rows(rows, qint64(fits.size()));
    return Done;
}

/// For every willing graduate on the worklist: how many different employers can be proposed.
Exit matchAll(Program& program, OfficeSession& session) {
    const auto output = program.output();
    const auto today = session.clock().today();
    QJsonArray rows;
    qint64 asked = 0;
    qint64 three = 0;
    ListQuery query{.filters = {{u"categories"_s, u"graduate"_s}}, .limit = 500};
    do {
        const auto page = session.peopleRows->page(query);
        if (!page) return output.fail(page.error());
        for (const auto& row : page->rows) {
            if (interrupted()) return output.fail(matchingCancelled());
            const auto file = loadCase(session.ports(), PersonId(row.id), today);
            if (!file) return output.fail(file.error());
            const bool willing = std::ranges::any_of(file->owed, [](const Owed& promise) {
                return promise.inDenominator && promise.isActive();
            });
            if (!willing) continue;
            const auto result = matchPerson(session.ports(), PersonId(row.id), today);
            if (!result) return output.fail(result.error());
            const auto proposed = qint64(proposeThree(*result).size());
            ++asked;
            three += proposed >= 3;
            rows.append(QJsonObject{{u"person_id"_s, row.id}, {u"proposed"_s, proposed}});
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    output.rows(rows, asked, {}, {{u"with_three"_s, three}});
    return Done;
}

void addList(CLI::App& noun, Program& program, ListSource& (*list)(OfficeSession&),
             const std::string& sample) {
    const auto name = noun.get_name();
    auto* find =
        addVerb(noun, "find", VacancyVerbs::tr("Finds records by words"), name + " find " + sample);
    struct FindOptions {
        std::vector<std::string> words;
        int limit = 50;
        std::string after;
    };
    const auto f = std::make_shared<FindOptions>();
    find->add_option("query", f->words, utf8(VacancyVerbs::tr("Words")));
    find->add_option("--limit", f->limit, utf8(VacancyVerbs::tr("Rows at most")))
        ->check(CLI::Range(1, 10000));
    find->add_option("--after", f->after, utf8(VacancyVerbs::tr("Cursor of the page before")));
    find->callback([&program, f, list] {
        program.verb = [&program, f, list] {
            return program.withSession([&](OfficeSession& session) {
                QStringList words;
                for (const auto& word : f->words) words << text(word);
                return printPage(
                    program.output(), list(session),
                    {.text = words.join(u' '), .after = text(f->after), .limit = f->limit});
            });
        };
    });
    auto* show =
        addVerb(noun, "show", VacancyVerbs::tr("One record by its number"), name + " show 7");
    const auto id = std::make_shared<std::string>();
    show->add_option("id", *id, utf8(VacancyVerbs::tr("Record number")))->required();
    show->callback([&program, id, list] {
        program.verb = [&program, id, list] {
            return program.withSession([&](OfficeSession& session) {
                const auto output = program.output();
                const auto number = numberOf(*id);
                if (!number) return output.fail(number.error());
                const auto page = list(session).page({.ids = std::vector{*number}, .limit = 1});
                if (!page) return output.fail(page.error());
                if (page->rows.empty()) return output.fail(recordNotFound());
                output.object(rowJson(list(session), page->rows.front()));
                return Done;
            });
        };
    });
}

}  // namespace

void addVacancyVerbs(CLI::App& app, Program& program) {
    auto* employer = app.add_subcommand("employer", utf8(VacancyVerbs::tr("Employers")));
    employer->require_subcommand(1);
    addList(
        *employer, program,
        [](OfficeSession& session) -> ListSource& { return *session.employerRows; }, "餐饮");
    addImportVerb(*employer, program, ImportKind::Employers);
    addKeyEmployerVerbs(*employer, program);
    addEmployerVisitVerbs(*employer, program);

    auto* vacancy = app.add_subcommand("vacancy", utf8(VacancyVerbs::tr("Vacancies and matching")));
    vacancy->require_subcommand(1);
    addList(
        *vacancy, program,
        [](OfficeSession& session) -> ListSource& { return *session.vacancyRows; }, "服务员");
    addImportVerb(*vacancy, program, ImportKind::Vacancies);

    auto* match = addVerb(*vacancy, "match",
                          VacancyVerbs::tr("Vacancies for a person, or persons for a vacancy"),
                          "vacancy match --person 12 --top 3 --why-not");
    const auto o = std::make_shared<MatchOptionsTyped>();
    auto* person = match->add_option("--person", o->person,
                                     utf8(VacancyVerbs::tr("Vacancies for this person")));
    auto* vacancyOption = match
                              ->add_option("--vacancy", o->vacancy,
                                           utf8(VacancyVerbs::tr("Persons for this vacancy")))
                              ->excludes(person);
    match
        ->add_flag("--all", o->all,
                   utf8(VacancyVerbs::tr("Every willing graduate: how many can be proposed")))
        ->excludes(person)
        ->excludes(vacancyOption);
    match
        ->add_option("--top", o->top,
                     utf8(VacancyVerbs::tr("Rows at most; up to 3 are of different employers")))
        ->check(CLI::Range(1, 100000));
    match->add_flag("--why-not", o->whyNot,
                    utf8(VacancyVerbs::tr("Add the excluded vacancies with their reasons")));
    match->callback([&program, o] {
        program.verb = [&program, o] {
            if (o->person.empty() && o->vacancy.empty() && !o->all)
                return program.output().fail(
                    {.kind = Error::Kind::Invalid,
                     .code = "usage.nobody_named",
                     .message = VacancyVerbs::tr("Whom should the vacancies match?"),
                     .hint = VacancyVerbs::tr("Add --person, --vacancy or --all.")});
            return program.withSession([&](OfficeSession& session) {
                if (o->all) return matchAll(program, session);
                return o->vacancy.empty() ? matchOne(program, session, *o)
                                          : matchVacancy(program, session, *o);
            });
        };
    });
}

}  // namespace zhiqiao::cli
