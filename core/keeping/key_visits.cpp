// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/key_acts.h"
#include "core/keeping/key_errors.h"

#include <QCoreApplication>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct KeyVisits {
    Q_DECLARE_TR_FUNCTIONS(KeyVisits)
};

Result<> checkVisit(const KeyPorts& ports, const EmployerVisitFacts& facts, QDate today) {
    if (!ports.codes.lists.find(u"employer_visit_way"_s, facts.way))
        return fail(unknownCode("way"));
    if (facts.spokenTo.isEmpty())
        return fail(keyInvalid(
            "key.spoken_missing", KeyVisits::tr("It is not said who was spoken to."),
            KeyVisits::tr("Enter the name, or what the person does there."), u"spoken_to"_s));
    if (auto fits = notInFuture(facts.on, today, u"on"_s); !fits) return fits;
    if (facts.next && *facts.next <= facts.on)
        return fail(keyInvalid("key.next_before",
                               KeyVisits::tr("The next contact is not after this one."),
                               KeyVisits::tr("Enter a later day, or none."), u"next"_s));
    return {};
}

Result<> mayVisit(const KeyView& view, const EmployerVisitFacts& facts) {
    if (!view.course.isListed()) return fail(offTheList());
    if (facts.on < view.firm.facts.since)
        return fail(keyInvalid("key.before_list",
                               KeyVisits::tr("The employer is on the list since %1 only.")
                                   .arg(view.firm.facts.since.toString(Qt::ISODate)),
                               KeyVisits::tr("Enter that day or a later one."), u"on"_s));
    return {};
}

Result<EmployerVisit> saveVisit(const KeyPorts& ports, const Act& act,
                                const EmployerVisitFacts& facts) {
    auto saved = ports.firms.addVisit(act, facts);
    if (!saved) return saved;
    if (auto done = refreshKeyRow(ports, act, facts.firm); !done) return fail(done.error());
    return saved;
}

ActRequest aboutFirm(std::string_view name, const OperationId& operation, KeyEmployerId firm,
                     Right right) {
    return {.name = name,
            .operation = operation,
            .subject = "key_employer",
            .subjectId = firm.value(),
            .right = right};
}

}  // namespace

Result<EmployerVisit> recordVisit(const KeyPorts& ports, const Actor& actor,
                                  const OperationId& operation, const EmployerVisitFacts& typed,
                                  QDate today) {
    auto facts = typed;
    facts.spokenTo = facts.spokenTo.trimmed();
    facts.needs = facts.needs.trimmed();
    facts.undoes.reset();
    if (auto fits = checkVisit(ports, facts, today); !fits) return fail(fits.error());
    return ports.transactions.run(
        actor, aboutFirm("employer.visit", operation, facts.firm, Right::ServiceWrite),
        [&](const Act& act) -> Result<EmployerVisit> {
            if (auto held = ports.firms.hold(act, facts.firm); !held) return fail(held.error());
            const auto view = keyViewOf(ports, facts.firm);
            if (!view) return fail(view.error());
            if (auto may = mayVisit(*view, facts); !may) return fail(may.error());
            return saveVisit(ports, act, facts);
        });
}

Result<> undoVisit(const KeyPorts& ports, const Actor& actor, const OperationId& operation,
                   const EmployerVisit& visit, QDate today) {
    const EmployerVisitFacts facts{.firm = visit.facts.firm,
                                   .on = today,
                                   .way = visit.facts.way,
                                   .spokenTo = {},
                                   .undoes = visit.id};
    const auto undone = ports.transactions.run(
        actor, aboutFirm("employer.visit_undo", operation, facts.firm, Right::ServiceWrite),
        [&](const Act& act) -> Result<EmployerVisit> {
            if (auto held = ports.firms.hold(act, facts.firm); !held) return fail(held.error());
            return saveVisit(ports, act, facts);
        });
    if (!undone) return fail(undone.error());
    return {};
}

Result<OpenedKeyEmployer> openKeyEmployer(const KeyPorts& ports, const Actor& actor,
                                          KeyEmployerId firm) {
    return ports.transactions.run(
        actor, aboutFirm("employer.visits", OperationId::make(), firm, Right::VacancyRead),
        [&](const Act&) -> Result<OpenedKeyEmployer> {
            const auto view = keyViewOf(ports, firm);
            if (!view) return fail(view.error());
            auto visits = ports.firms.visitsOf(firm);
            if (!visits) return fail(visits.error());
            return OpenedKeyEmployer{*view, *std::move(visits)};
        });
}

}  // namespace zhiqiao
