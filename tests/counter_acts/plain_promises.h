// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/service_store.h"
#include "core/referrals/job_referral.h"

#include <algorithm>
#include <set>

namespace zhiqiao::test {

/// Everything that was ever recorded about one person, what was corrected and withdrawn as well.
struct PlainRecords {
    PersonId person;
    std::vector<Registration> registrations;
    std::vector<ServiceRecord> services;
    std::vector<JobReferral> referrals;  ///< as saved
    std::vector<Receipt> receipts;       ///< that hold
    std::vector<Placement> placements;   ///< of receipts, to tell what has ended
};

/// The promises of 二(四) and of 1131 once more, day after day from the registration to today, with
/// every number and code written out: nothing here is taken from the program.
class PlainPromises {
public:
    PlainPromises(const PlainRecords& records, QDate today) : records_(records), today_(today) {
        for (const auto& one : records.registrations)
            if (!corrected(records.registrations, one)) registrations_.push_back(one);
        for (const auto& one : records.services)
            if (one.facts.withdrawnReason.isEmpty() && !correctedService(one))
                services_.push_back(one);
        findSettled();
        judgeLetters();
    }

    /// By registration and item.
    [[nodiscard]] std::vector<ObligationRow> rows() const {
        std::vector<ObligationRow> all;
        for (const auto& one : registrations_)
            if (one.facts.kind == QStringLiteral("graduate") && one.facts.registeredOn <= today_ &&
                !(one.facts.endedOn && *one.facts.endedOn <= today_))
                addRowsOf(one, all);
        std::sort(all.begin(), all.end(), [](const ObligationRow& a, const ObligationRow& b) {
            return a.registration == b.registration ? a.item < b.item
                                                    : a.registration < b.registration;
        });
        return all;
    }

private:
    struct Course {
        bool settled = false, refuses = false, lost = false;
        QDate opened;  ///< the last day on which a no became a yes or work was lost
    };
    struct Count {
        const char* item;
        int promised;
        int given;
    };

    template <class Rows, class Row>
    static bool corrected(const Rows& all, const Row& one) {
        for (const auto& other : all)
            if (other.corrects && *other.corrects == one.id) return true;
        return false;
    }
    bool correctedService(const ServiceRecord& one) const {
        for (const auto& other : records_.services)
            if (other.facts.corrects && *other.facts.corrects == one.id) return true;
        return false;
    }

    std::optional<QDate> lastDayAfter(const Receipt& receipt) const {
        for (const auto& one : records_.placements)
            if (receipt.placement && one.id == *receipt.placement) return one.endedOn;
        return {};
    }

    void findSettled() {
        for (const auto& one : records_.receipts)
            if (one.facts.result == QStringLiteral("03"))
                settled_.push_back({*one.facts.startOn, lastDayAfter(one)});
        for (const auto& one : registrations_)
            if (one.facts.kind == QStringLiteral("employment"))
                settled_.push_back({one.facts.registeredOn, one.facts.endedOn});
        for (const auto& one : registrations_)
            if (one.facts.kind == QStringLiteral("destination") && !one.facts.endedOn &&
                !one.facts.details.value(QStringLiteral("destination"))
                     .startsWith(QStringLiteral("7")))
                settled_.push_back({one.facts.registeredOn, std::nullopt});
    }

    /// One letter an employer, three letters a day, in the order of their making.
    void judgeLetters() {
        std::set<qint64> employers;
        for (const auto& one : records_.referrals) {
            const auto on = one.facts.issuedOn;
            if (one.voidedOn || employers.count(one.employer.value()) ||
                std::count(letters_.begin(), letters_.end(), on) >= 3)
                continue;
            employers.insert(one.employer.value());
            letters_.push_back(on);
        }
    }

    Course courseOf(QDate from) const {
        static const QStringList met{QStringLiteral("01"), QStringLiteral("05"),
                                     QStringLiteral("06"), QStringLiteral("07")};
        Course course;
        int vain = 0;
        std::set<QDate> days;
        std::set<QString> ways;
        for (auto day = from; day <= today_; day = day.addDays(1)) {
            bool reached = false, yes = false, no = false;
            std::set<QString> waysToday;
            int vainToday = 0;
            for (const auto& one : services_) {
                if (!one.facts.contact || one.facts.on != day) continue;
                const auto& contact = *one.facts.contact;
                if (!met.contains(contact.outcome)) {
                    ++vainToday;
                    waysToday.insert(contact.method);
                    continue;
                }
                reached = true;
                yes = yes || contact.intent == QStringLiteral("1");
                no = no || contact.intent == QStringLiteral("2") ||
                     contact.intent == QStringLiteral("3");
            }
            if (reached) {
                vain = 0;
                days.clear();
                ways.clear();
            } else if (vainToday > 0) {
                vain += vainToday;
                days.insert(day);
                ways.merge(waysToday);
            }
            if (yes && course.refuses) course.opened = day;
            if (yes || no) course.refuses = !yes;
            const bool before = course.settled;
            course.settled = false;
            for (const auto& [first, gone] : settled_)
                if (from <= first && first <= day && (!gone || day < *gone)) course.settled = true;
            if (before && !course.settled) course.opened = day;
        }
        course.lost = vain >= 3 && days.size() >= 3 && ways.size() >= 2;
        return course;
    }

    std::vector<Count> countsOf(QDate from, bool from2023) const {
        static const QStringList met{QStringLiteral("01"), QStringLiteral("05"),
                                     QStringLiteral("06"), QStringLiteral("07")};
        int contacts = 0, notices = 0, guided = 0, letters = 0, offers = 0;
        for (const auto& one : services_) {
            if (one.facts.on < from || one.facts.on > today_) continue;
            if (one.facts.contact && met.contains(one.facts.contact->outcome)) ++contacts;
            if (one.facts.policy) ++notices;
            if (one.facts.guidance && one.facts.guidance->confirmed) ++guided;
            if (const auto& offer = one.facts.offer;
                offer &&
                (offer->kind == QStringLiteral("04") || offer->kind == QStringLiteral("05")) &&
                !offer->response.isEmpty() && offer->response != QStringLiteral("9"))
                ++offers;
        }
        for (const auto day : letters_)
            if (from <= day && day <= today_) ++letters;
        std::vector<Count> counts{{"contact", 1, contacts},
                                  {"guidance", 1, guided},
                                  {"referral", 3, letters},
                                  {"opportunity", 1, offers}};
        if (from2023) counts.push_back({"policy", 1, notices});
        return counts;
    }

    void addRowsOf(const Registration& one, std::vector<ObligationRow>& all) const {
        const auto registered = one.facts.registeredOn;
        const bool from2023 = registered >= QDate(2023, 1, 1);
        const auto from = std::max(registered, QDate(2022, 5, 25));
        const auto course = courseOf(registered);
        const bool active = !course.settled && !course.refuses && !course.lost;
        std::optional<QDate> stops;
        if (active) {
            stops = one.facts.endedOn;
            for (const auto& [first, gone] : settled_)
                if (first > today_ && (!stops || first < *stops)) stops = first;
        }
        const auto yearOf = course.opened.isValid() ? std::max(from, course.opened) : from;
        for (const auto& [item, promised, given] : countsOf(from, from2023)) {
            const auto name = QString::fromLatin1(item);
            all.push_back({.registration = one.id,
                           .person = records_.person,
                           .item = name,
                           .standard = from2023 ? QStringLiteral("graduate-1-1-3-1-2023")
                                                : QStringLiteral("graduate-1-3-1-2022"),
                           .promised = promised,
                           .delivered = given,
                           .due = name == QStringLiteral("contact") ? from.addDays(10)
                                                                    : QDate(yearOf.year(), 12, 31),
                           .active = active,
                           .stopsOn = stops,
                           .staff = one.facts.officer,
                           .office = one.office});
        }
    }

    const PlainRecords& records_;
    QDate today_;
    std::vector<Registration> registrations_;
    std::vector<ServiceRecord> services_;
    std::vector<std::pair<QDate, std::optional<QDate>>> settled_;
    std::vector<QDate> letters_;  ///< days of those that count
};

}  // namespace zhiqiao::test
