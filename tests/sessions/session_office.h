// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/recording/close_session.h"
#include "core/storage/sql_assignment_store.h"
#include "core/storage/sql_guidance_sheets.h"
#include "core/storage/sql_session_store.h"
#include "tests/merging/merge_office.h"
#include "tests/storage/list_office.h"

namespace zhiqiao::test {

inline const SessionKinds& loadedKinds() {
    static const auto kinds = taken(SessionKinds::load());
    return kinds;
}

/// An office that gathers its people; today is 30 November 2022.
class SessionSuite : public MergeSuite {
protected:
    void SetUp() override {
        MergeSuite::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        auto& database = office().database();
        store_ = std::make_unique<SqlSessionStore>(database.context());
        cases_ = std::make_unique<SqlAssignmentStore>(database.context());
        sheets_ = std::make_unique<SqlGuidanceSheets>(database.context());
        ports_.emplace(SessionPorts{database.transactions(), *store_, database.people(), *cases_,
                                    database.users(), database.offices(), loadedKinds(),
                                    loadedCodes()});
        closing_.emplace(CloseSessionPorts{office().ports(), *ports_, *sheets_});
        for (int n = 1; n <= 5; ++n) people_.push_back(graduate(n));
    }
    [[nodiscard]] const SessionPorts& ports() const { return *ports_; }
    [[nodiscard]] const CloseSessionPorts& closing() const { return *closing_; }
    [[nodiscard]] SessionStore& store() { return *store_; }
    [[nodiscard]] GuidanceSheets& sheets() { return *sheets_; }
    [[nodiscard]] const Actor& actor() { return office().actor(); }
    [[nodiscard]] static OperationId once() { return OperationId::make(); }

    PersonId graduate(int n) {
        return taken(registerCase(office().ports(), actor(), once(), true,
                                  graduateOf(actor().staff, n), kToday))
            .person.id;
    }
    [[nodiscard]] SessionFacts lecture(const QString& kind = QStringLiteral("02")) {
        return {.kind = kind,
                .topic = QStringLiteral("第一份工作怎么选"),
                .on = kToday,
                .begins = QStringLiteral("14:30"),
                .minutes = 90,
                .place = QStringLiteral("县人社局三楼会议室"),
                .officer = actor().staff};
    }
    GroupSessionId made(const SessionFacts& facts) {
        return taken(makeSession(ports(), actor(), once(), facts)).id;
    }
    GroupSessionId made() { return made(lecture()); }
    RosterChange entered(GroupSessionId session, const std::vector<PersonId>& people) {
        return taken(enterPeople(ports(), actor(), once(), session, people));
    }
    RosterChange marked(GroupSessionId session, const std::vector<PersonId>& people,
                        Attendance attendance, bool isSigned = false) {
        return taken(markPeople(ports(), actor(), once(), session, people, {attendance, isSigned}));
    }
    [[nodiscard]] std::vector<SessionPlace> roster(GroupSessionId session) {
        return taken(readSession(store(), session)).places;
    }
    [[nodiscard]] SessionPlace placeOf(GroupSessionId session, PersonId person) {
        for (const auto& place : roster(session))
            if (place.person == person) return place;
        return noPlaceOf(person);
    }
    Result<ClosedSession> close(GroupSessionId session) {
        return closeSession(closing(), actor(), once(), session);
    }
    Result<int> reopen(GroupSessionId session) {
        return reopenSession(closing(), actor(), once(), session);
    }
    [[nodiscard]] DatabaseDigest digest() {
        return taken(digestOf(office().database().database(), office().database().vault()));
    }
    [[nodiscard]] qint64 count(const QString& what) {
        auto row = office().database().database().run(
            {"test.count", QStringLiteral("SELECT count(*) FROM ") + what, false});
        return row && row->next() ? row->id(0) : -1;
    }
    [[nodiscard]] int delivered(PersonId who, const QString& item) {
        for (const auto& row : taken(office().database().services().obligationsOf(who)))
            if (row.item == item) return row.delivered;
        return -1;
    }
    [[nodiscard]] std::vector<ServiceRecord> servicesOf(PersonId who) {
        return taken(office().database().services().ofPerson(who));
    }
    [[nodiscard]] PersonId who(size_t n) const { return people_.at(n); }
    [[nodiscard]] const std::vector<PersonId>& people() const { return people_; }

private:
    std::unique_ptr<SqlSessionStore> store_;
    std::unique_ptr<SqlAssignmentStore> cases_;
    std::unique_ptr<SqlGuidanceSheets> sheets_;
    std::optional<SessionPorts> ports_;
    std::optional<CloseSessionPorts> closing_;
    std::vector<PersonId> people_;
};

}  // namespace zhiqiao::test
