// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/key_acts.h"

#include "core/keeping/key_errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct KeyActs {
    Q_DECLARE_TR_FUNCTIONS(KeyActs)
};

Error notListed() {
    return keyConflict("key.not_listed",
                       KeyActs::tr("The employer is not on the list of key employers."),
                       KeyActs::tr("Put it on the list first."));
}

Result<> mayList(const KeyPorts& ports, const Actor& actor, EmployerId employer) {
    const auto found = ports.employers.employer(employer);
    if (!found) return fail(found.error());
    if (found->recorded.office != actor.office)
        return fail(keyConflict("key.other_office",
                                KeyActs::tr("Another office keeps the employer."),
                                KeyActs::tr("That office puts it on a list of its own.")));
    const auto listed = listedView(ports, employer);
    if (!listed) return fail(listed.error());
    if (*listed) return fail(listedAlready());
    return {};
}

Result<KeyView> putOnList(const KeyPorts& ports, const Act& act, const KeyFacts& facts,
                          KeyBatchId batch) {
    const auto firm = ports.firms.add(act, facts, batch);
    if (!firm) return fail(firm.error());
    if (auto done = refreshKeyRow(ports, act, firm->id); !done) return fail(done.error());
    return keyViewOf(ports, firm->id);
}

Result<KeyDone> listEach(const KeyPorts& ports, const Act& act, const KeyListing& listing) {
    const auto batch = ports.firms.beginBatch(act);
    if (!batch) return fail(batch.error());
    KeyDone done{.batch = *batch};
    std::set<EmployerId> seen;
    for (const auto employer : listing.employers) {
        if (!seen.insert(employer).second) continue;
        if (auto may = mayList(ports, act.actor(), employer); !may) {
            done.left.push_back({employer, may.error()});
            continue;
        }
        const auto listed =
            putOnList(ports, act, {employer, listing.kind, listing.reason, listing.since}, *batch);
        if (!listed) return fail(listed.error());
        done.firms.push_back(*listed);
    }
    return done;
}

}  // namespace

Result<std::optional<int>> officeInterval(const KeyPorts& ports, OfficeId office) {
    const auto settings = ports.offices.settings(office, {});
    if (!settings) return fail(settings.error());
    return intervalIn(*settings, kEmployerInterval);
}

Result<KeyView> keyViewOf(const KeyPorts& ports, KeyEmployerId id) {
    const auto firm = ports.firms.find(id);
    if (!firm) return fail(firm.error());
    const auto visits = ports.firms.visitsOf(id);
    if (!visits) return fail(visits.error());
    const auto days = officeInterval(ports, firm->recorded.office);
    if (!days) return fail(days.error());
    return KeyView{*firm, keyCourseOf(*firm, *visits, *days)};
}

Result<std::optional<KeyView>> listedView(const KeyPorts& ports, EmployerId employer) {
    const auto all = ports.firms.ofEmployer(employer);
    if (!all) return fail(all.error());
    for (const auto& firm : *all) {
        auto view = keyViewOf(ports, firm.id);
        if (!view) return fail(view.error());
        if (view->course.isListed()) return std::optional(*std::move(view));
    }
    return std::optional<KeyView>();
}

Result<std::vector<KeySeen>> seenNow(const KeyPorts& ports,
                                     const std::vector<EmployerId>& employers) {
    std::vector<KeySeen> seen;
    for (const auto employer : employers) {
        const auto view = listedView(ports, employer);
        if (!view) return fail(view.error());
        if (!*view) return fail(notListed());
        seen.push_back({(*view)->firm.id, (*view)->firm.deeds.size()});
    }
    return seen;
}

Result<KeyDone> listEmployers(const KeyPorts& ports, const Actor& actor,
                              const OperationId& operation, const KeyListing& typed, QDate today) {
    auto listing = typed;
    listing.reason = listing.reason.trimmed();
    if (listing.employers.empty()) return fail(nothingChosen());
    if (!ports.codes.lists.find(u"key_employer_kind"_s, listing.kind))
        return fail(unknownCode("kind"));
    if (auto fits = notInFuture(listing.since, today, u"since"_s); !fits) return fail(fits.error());
    ActRequest request{
        .name = "employer.key", .operation = operation, .right = Right::VacancyWrite};
    for (const auto employer : listing.employers)
        if (ports.employers.employer(employer))
            request.others.push_back({u"employer"_s, employer.value()});
    KeyDone done;
    const auto listed = ports.transactions.run(actor, request, [&](const Act& act) -> Result<> {
        auto each = listEach(ports, act, listing);
        if (!each) return fail(each.error());
        done = *std::move(each);
        return done.firms.empty() ? Result<>(fail(nothingCame())) : Result<>();
    });
    if (!listed && !isNothingCame(listed.error())) return fail(listed.error());
    if (!listed) done.batch.reset();
    return done;
}

Result<> setOfficeInterval(const KeyPorts& ports, const Actor& actor, const OperationId& operation,
                           std::optional<int> days) {
    if (days && !isInterval(*days)) return fail(badKeyInterval());
    return ports.transactions.run(
        actor,
        {.name = "employer.office_interval", .operation = operation, .right = Right::OfficeWrite},
        [&](const Act& act) -> Result<> {
            if (auto saved = ports.offices.saveSetting(act, {}, kEmployerInterval,
                                                       days ? QString::number(*days) : QString());
                !saved)
                return saved;
            const auto listed = ports.firms.listedBy(act.office());
            if (!listed) return fail(listed.error());
            for (const auto firm : *listed)
                if (auto done = refreshKeyRow(ports, act, firm); !done) return done;
            return {};
        });
}

Result<> refreshKeyRow(const KeyPorts& ports, const Act& act, KeyEmployerId firm) {
    const auto view = keyViewOf(ports, firm);
    if (!view) return fail(view.error());
    return ports.firms.saveRow(act, firm, keyRowOf(view->firm, view->course));
}

}  // namespace zhiqiao
