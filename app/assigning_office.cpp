// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assigning_office.h"

#include "core/storage/list_assignments.h"
#include "core/storage/list_handover.h"

namespace zhiqiao {

namespace {

constexpr int kPeopleAPage = 1000;

}  // namespace

AssigningOffice::AssigningOffice(OfficeSession& session)
    : store_(session.database().context()),
      ports_{session.transactions, store_, session.offices, session.users, session.codes()},
      loadStore_(session.database().context()),
      weights_(CaseWeights::load().value_or(CaseWeights())),
      leaves_(session.database().context()),
      languages_(session.database().context()),
      languageSources_{languages_, session.codes().lists},
      session_(session),
      loadPorts_{loadStore_, session.offices, session.users,
                 weights_,   session.clock(), session.office(),
                 7,          &leaves_,        &languageSources_},
      loads_(loadPorts_),
      batches_(assignmentsList(session.database().context())),
      handover_(handoverList(session.database().context(), session.clock())) {}

LeavePorts AssigningOffice::leavePorts() {
    return {session_.transactions, leaves_, session_.offices, session_.codes()};
}

LanguagePorts AssigningOffice::languagePorts() {
    return {session_.transactions, languages_, session_.offices, session_.codes().lists};
}

Result<ListSource*> AssigningOffice::shownTo(ListSource& list, const Actor& actor) const {
    const auto users = ports_.users.users();
    if (!users) return fail(users.error());
    if (users->empty()) return &list;
    const auto standing = ports_.users.standing(actor.staff);
    if (!standing) return fail(standing.error());
    showOnlyTo(list, *standing);
    return &list;
}

void AssigningOffice::showListsTo(const Standing& viewer) {
    for (auto* list : {batches_.get(), handover_.get()}) showOnlyTo(*list, viewer);
}

Result<ListSource*> AssigningOffice::batchesFor(const Actor& actor) {
    return shownTo(*batches_, actor);
}

Result<ListSource*> AssigningOffice::handoverFor(const Actor& actor) {
    return shownTo(*handover_, actor);
}

Result<std::vector<PersonId>> everybodyOn(const ListSource& people, ListQuery query) {
    std::vector<PersonId> everybody;
    query.limit = kPeopleAPage;
    do {
        const auto page = people.page(query);
        if (!page) return fail(page.error());
        for (const auto& row : page->rows) everybody.emplace_back(row.id);
        query.after = page->next;
    } while (!query.after.isEmpty());
    return everybody;
}

}  // namespace zhiqiao
