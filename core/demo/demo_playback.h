// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/casework_ports.h"
#include "core/demo/demo_follow_ups.h"
#include "core/matching/matching.h"

namespace zhiqiao {

/// Enters what happens to the persons of the demo office through the counter's ports.
class DemoPlayback {
public:
    DemoPlayback(const CaseworkPorts& ports, Random& random, DemoNumbers& numbers,
                 std::vector<Staff> staff, size_t persons, const FollowUpPorts* following,
                 const DifficultyPorts* difficulties)
        : ports_(ports),
          random_(random),
          numbers_(numbers),
          staff_(std::move(staff)),
          played_(persons),
          following_(following),
          difficulties_(difficulties) {}

    void offer(OpenVacancy offer) { offers_.push_back(std::move(offer)); }
    /// Errors: those of the ports.
    Result<> play(const Act& act, const DemoEvent& event, const DemoPerson& person);

    [[nodiscard]] const std::vector<Staff>& staff() const { return staff_; }
    [[nodiscard]] int officerOf(int person) const { return person % int(staff_.size()); }
    [[nodiscard]] const std::vector<OpenVacancy>& offers() const { return offers_; }
    [[nodiscard]] int vacancies() const { return int(offers_.size()); }
    /// Of somebody who is registered.
    [[nodiscard]] PersonId idOf(int person) const { return played_[size_t(person)]->id; }

private:
    struct Played {
        PersonId id;
        std::vector<Registration> registrations = {};
        std::vector<ServiceRecord> services = {};
        std::vector<JobReferral> referrals = {};
        std::map<int, ReceiptId> receipts = {};
    };

    Result<> enrol(const Act& act, const DemoEvent& event, const DemoPerson& person);
    Result<> addRegistration(const Act& act, const DemoEvent& event, const QString& kind,
                             const QString& category, const QString& channel,
                             const RegistrationDetails& details = {});
    Result<> amendRegistration(const Act& act, const DemoEvent& event);
    Result<> renumber(const Act& act, const DemoEvent& event);
    Result<> serve(const Act& act, const DemoEvent& event);
    Result<> amendService(const Act& act, const DemoEvent& event);
    Result<> keepService(const Act& act, const DemoEvent& event, const ServiceDraft& draft);
    Result<> refer(const Act& act, const DemoEvent& event, const DemoPerson& person);
    Result<> referTo(const Act& act, const DemoEvent& event, const DemoPerson& person,
                     const OpenVacancy& offer);
    Result<> makeVoid(const Act& act, const DemoEvent& event);
    Result<> closeVacancy(const Act& act, const DemoEvent& event);
    Result<> print(const Act& act, const DemoEvent& event);
    Result<> receive(const Act& act, const DemoEvent& event);
    Result<> place(const Act& act, const DemoEvent& event);

    [[nodiscard]] Played& playedOf(const DemoEvent& event) {
        return *played_[size_t(event.person)];
    }
    [[nodiscard]] JobReferral& referralOf(const DemoEvent& event) {
        return playedOf(event).referrals[size_t(event.referral)];
    }
    [[nodiscard]] OpenVacancy& offerOf(VacancyId vacancy);
    void fillHead(const JobReferral& referral);
    [[nodiscard]] Seeker seekerOf(const DemoEvent& event, const DemoPerson& person);
    [[nodiscard]] std::vector<OpenVacancy*> offersFor(const DemoEvent& event,
                                                      const DemoPerson& person);

    const CaseworkPorts& ports_;
    Random& random_;
    DemoNumbers& numbers_;
    std::vector<Staff> staff_;
    std::vector<std::optional<Played>> played_;
    std::vector<OpenVacancy> offers_;
    const FollowUpPorts* following_;
    const DifficultyPorts* difficulties_;
};

}  // namespace zhiqiao
