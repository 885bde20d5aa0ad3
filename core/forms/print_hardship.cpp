// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/print_hardship.h"

#include "core/forms/hardship_form.h"
#include "core/forms/help_plan_form.h"
#include "core/forms/person_papers.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PrintHardship {
    Q_DECLARE_TR_FUNCTIONS(PrintHardship)
};

using Pages = std::vector<FormPage>;

/// The act, and what every page says of it at its foot.
Result<FormFooter> notedPrint(Transactions& transactions, const PaperOrder& order,
                              std::string_view name, std::optional<PersonId> person, Right right) {
    ActRequest request{.name = name, .operation = order.operation, .right = right};
    if (person) {
        request.subject = "person";
        request.subjectId = person->value();
    }
    const auto noted =
        transactions.run(order.actor, request, [](const Act&) { return Result<>(); });
    if (!noted) return fail(noted.error());
    return footerOfAct(order.offices, order.actor, order.operation, order.now, order.demo);
}

using NameOf = std::function<QString(StaffId)>;

Result<NameOf> staffNames(const OfficeStore& offices) {
    auto staff = offices.staff();
    if (!staff) return fail(staff.error());
    return NameOf([staff = *std::move(staff)](StaffId id) {
        const auto found = std::ranges::find(staff, id, &Staff::id);
        return found == staff.end() ? QString() : found->name;
    });
}

Result<std::vector<HardshipCase>> postedOn(const HardshipStore& cases,
                                           const ListSource& recognitions, QDate day) {
    std::vector<HardshipCase> posted;
    ListQuery query{.filters = {{u"hardship_state"_s, hardship_state::kPosted}}};
    do {
        const auto page = recognitions.page(query);
        if (!page) return fail(page.error());
        for (const auto& row : page->rows) {
            auto kept = cases.find(HardshipId(row.id));
            if (!kept) return fail(kept.error());
            if (kept->last().facts.on == day) posted.push_back(*std::move(kept));
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    return posted;
}

Error nobodyPosted(QDate day) {
    return {
        .kind = Error::Kind::Invalid,
        .code = "hardship.nobody_posted",
        .message = PrintHardship::tr("No notice of %1 is posted.").arg(day.toString(Qt::ISODate)),
        .hint = PrintHardship::tr("Record the public notice of a recognition first, or choose "
                                  "the day it was posted."),
        .detail = u"field=day"_s};
}

Result<std::vector<HardshipNoticeRow>> noticeRows(const HardshipPorts& ports,
                                                  const std::vector<HardshipCase>& posted,
                                                  QDate day) {
    std::vector<HardshipNoticeRow> rows;
    const auto& codes = ports.codes;
    for (const auto& kept : posted) {
        const auto person = ports.people.find(kept.facts.person);
        if (!person) return fail(person.error());
        const auto& f = person->facts;
        rows.push_back({.name = f.name,
                        .sex = codes.lists.name(u"sex"_s, f.sex),
                        .community = codes.divisions.fullName(f.residenceDivision, day),
                        .category = codes.lists.name(u"hardship_category"_s, kept.facts.category),
                        .age = f.birthOn ? ageOn(*f.birthOn, day) : 0});
    }
    return rows;
}

}  // namespace

Result<Pages> printHardship(const HardshipPorts& ports, const PaperOrder& order,
                            HardshipId hardship, const PaperFonts& fonts) {
    const auto kept = ports.cases.find(hardship);
    if (!kept) return fail(kept.error());
    const auto footer = notedPrint(ports.transactions, order, "hardship.print", kept->facts.person,
                                   Right::FormPrint);
    if (!footer) return fail(footer.error());
    const auto person = ports.people.find(kept->facts.person);
    if (!person) return fail(person.error());
    return hardshipFormPages(hardshipFormFacts(ports.codes, ports.categories, person->facts, *kept),
                             *footer, fonts);
}

Result<Pages> printHardshipCard(const HardshipPorts& ports, const PaperOrder& order,
                                HardshipId hardship, const PaperFonts& fonts) {
    const auto kept = ports.cases.find(hardship);
    if (!kept) return fail(kept.error());
    const auto footer = notedPrint(ports.transactions, order, "hardship.print", kept->facts.person,
                                   Right::FormPrint);
    if (!footer) return fail(footer.error());
    const auto person = ports.people.find(kept->facts.person);
    if (!person) return fail(person.error());
    const auto nameOf = staffNames(order.offices);
    if (!nameOf) return fail(nameOf.error());
    return hardshipCardPages(ports.codes, person->facts.name, *kept, *nameOf, *footer, fonts);
}

Result<Pages> printHardshipNotice(const HardshipPorts& ports, const PaperOrder& order,
                                  const ListSource& recognitions, QDate day,
                                  const PaperFonts& fonts) {
    const auto posted = postedOn(ports.cases, recognitions, day);
    if (!posted) return fail(posted.error());
    if (posted->empty()) return fail(nobodyPosted(day));
    const auto footer =
        notedPrint(ports.transactions, order, "hardship.notice_print", {}, Right::ListPrint);
    if (!footer) return fail(footer.error());
    const auto rows = noticeRows(ports, *posted, day);
    if (!rows) return fail(rows.error());
    const auto offices = order.offices.offices();
    if (!offices) return fail(offices.error());
    const auto office = std::ranges::find(*offices, order.actor.office, &Office::id);
    if (office == offices->end()) return fail(recordNotFound());
    return hardshipNoticePages(*rows, day, posted->front().last().runsUntil.value_or(day),
                               office->name, office->phone, *footer, fonts);
}

Result<Pages> printHelpPlan(const HelpPorts& ports, const PaperOrder& order, HelpPlanId plan,
                            const PaperFonts& fonts) {
    const auto view = helpPlanView(ports, plan);
    if (!view) return fail(view.error());
    const auto who = view->plan.facts.person;
    const auto footer = notedPrint(ports.transactions, order, "help.print", who, Right::FormPrint);
    if (!footer) return fail(footer.error());
    const auto person = ports.people.find(who);
    if (!person) return fail(person.error());
    const auto wish = ports.people.wish(who);
    if (!wish) return fail(wish.error());
    const auto nameOf = staffNames(order.offices);
    if (!nameOf) return fail(nameOf.error());
    return helpPlanPages(helpPlanForm(ports.codes, person->facts.name, *wish, *view, *nameOf),
                         *footer, fonts);
}

}  // namespace zhiqiao
