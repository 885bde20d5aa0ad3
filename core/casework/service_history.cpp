// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/service_history.h"

#include "core/base/money.h"
#include "core/people/sealed_fields.h"

#include <algorithm>
#include <map>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

QString joinedParts(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u'，');
}

QString stateWord(const Owed& promise) {
    static const std::map<OwedState, QString> words{
        {OwedState::NotDone, u"未做"_s},
        {OwedState::UnderWay, u"进行中"_s},
        {OwedState::Done, u"已完成"_s},
        {OwedState::NotOwed, u"不计"_s},
        {OwedState::OfferedNotTaken, u"已提供未接受"_s}};
    static const std::map<StopReason, QString> reasons{{StopReason::Settled, u"已落实"_s},
                                                       {StopReason::Unwilling, u"无就业意愿"_s},
                                                       {StopReason::Unreachable, u"联系不上"_s},
                                                       {StopReason::Ended, u"登记已结束"_s}};
    return promise.stopped
               ? u"%1（%2）"_s.arg(words.at(promise.state), reasons.at(*promise.stopped))
               : words.at(promise.state);
}

/// Collects the lines of one case.
class HistoryLines {
public:
    HistoryLines(const CaseFile& file, const std::vector<Staff>& staff, const Codes& codes)
        : file_(file), staff_(staff), lists_(codes.lists) {}

    std::vector<ServedAct> all(const std::vector<FollowUp>& followUps) {
        for (const auto& one : file_.registrations) add(one);
        for (const auto& one : file_.services) add(one);
        for (const auto& one : file_.referrals) add(one);
        for (const auto& one : file_.receipts) add(one);
        for (const auto& one : file_.placements) add(one);
        for (const auto& one : followUps) add(one);
        std::ranges::stable_sort(acts_, {}, &ServedAct::on);
        return std::move(acts_);
    }

private:
    [[nodiscard]] QString term(const QString& list, const QString& code) const {
        return code.isEmpty() ? QString() : lists_.name(list, code);
    }
    [[nodiscard]] QString termsOf(const QString& list, const QStringList& codes) const {
        QStringList terms;
        for (const auto& code : codes) terms << term(list, code);
        return terms.join(u'、');
    }
    [[nodiscard]] QString nameOf(StaffId id) const {
        const auto found = std::ranges::find(staff_, id, &Staff::id);
        return found == staff_.end() ? QString() : found->name;
    }
    /// The papers printed of a record, each with how often.
    [[nodiscard]] QString papersOf(qint64 record) const {
        std::map<QString, int> often;
        for (const auto& print : file_.prints)
            if (print.subject == record && print.form != kServiceHistoryPaper) ++often[print.form];
        QStringList papers;
        for (const auto& [form, times] : often)
            papers << (times > 1 ? u"%1 ×%2"_s.arg(form).arg(times) : form);
        return papers.join(u'、');
    }
    void add(QDate on, const QString& what, const QString& result, const Stamp& by, qint64 record,
             const QString& number = {}) {
        acts_.push_back({on, what, result, nameOf(by.staff), papersOf(record),
                         number.isEmpty() ? QString::number(record) : number});
    }

    void add(const Registration& one) {
        const auto& facts = one.facts;
        add(facts.registeredOn, u"登记："_s + term(u"registration_kind"_s, facts.kind),
            joinedParts({term(u"case_channel"_s, facts.channel),
                         facts.endedOn ? u"%1结束"_s.arg(facts.endedOn->toString(Qt::ISODate))
                                       : QString()}),
            one.recorded, one.id.value());
    }
    void add(const ServiceRecord& one) {
        const auto& facts = one.facts;
        const auto put = [&](const QString& what, const QString& result) {
            add(facts.on, what, result, one.recorded, one.id.value());
        };
        if (const auto& contact = facts.contact)
            put(u"联系（%1）"_s.arg(term(u"contact_method"_s, contact->method)),
                joinedParts({term(u"contact_outcome"_s, contact->outcome),
                             term(u"job_intent"_s, contact->intent)}));
        if (const auto& guidance = facts.guidance)
            put(u"职业指导（%1，%2分钟）"_s.arg(term(u"guidance_mode"_s, guidance->mode))
                    .arg(guidance->minutes),
                joinedParts({termsOf(u"guidance_type"_s, guidance->types),
                             guidance->confirmed ? u"已确认"_s : u"未签字确认"_s}));
        if (const auto& offer = facts.offer)
            put(u"%1：%2"_s.arg(term(u"service_kind"_s, offer->kind), offer->name),
                term(u"offer_response"_s, offer->response));
        if (const auto& policy = facts.policy)
            put(u"政策宣介（%1）"_s.arg(term(u"contact_method"_s, policy->method)), {});
    }
    void add(const JobReferral& one) {
        const bool counts = one.facts.validity == u"01"_s;
        add(one.facts.issuedOn, u"岗位推荐：%1，%2"_s.arg(one.employerName, one.title),
            one.isVoid() ? u"作废"_s
            : counts     ? QString()
                     : u"不计（%1）"_s.arg(term(u"referral_validity"_s, one.facts.validity)),
            one.recorded, one.id.value(), one.number);
    }
    void add(const Receipt& one) {
        QString number;
        for (const auto& letter : file_.referrals)
            if (letter.id == one.facts.referral) number = letter.number;
        add(one.facts.receivedOn, u"回执"_s,
            joinedParts({term(u"referral_result"_s, one.facts.result),
                         one.late ? u"逾期送回"_s : QString()}),
            one.recorded, one.id.value(), number);
    }
    void add(const Placement& one) {
        add(one.facts.startOn, u"就业：%1"_s.arg(one.facts.employerName), {}, one.recorded,
            one.id.value());
    }
    void add(const FollowUp& one) {
        add(one.facts.on, u"回访（%1）"_s.arg(term(u"contact_method"_s, one.facts.method)),
            joinedParts({term(u"contact_outcome"_s, one.facts.outcome),
                         term(u"work_standing"_s, one.facts.standing)}),
            one.recorded, one.id.value());
    }

    const CaseFile& file_;
    const std::vector<Staff>& staff_;
    const CodeBook& lists_;
    std::vector<ServedAct> acts_;
};

QStringList evidenceOfItem(const CaseFile& file, const Owed& promise) {
    const auto counts = [&](QDate on) {
        return std::ranges::find(promise.notCounted, on, &NotCounted::on) ==
               promise.notCounted.end();
    };
    QStringList found;
    if (promise.item == u"referral"_s)
        for (const auto& letter : file.referrals)
            if (!letter.isVoid() && letter.facts.validity == u"01"_s &&
                counts(letter.facts.issuedOn))
                found << letter.number;
    for (const auto& service : file.services) {
        const auto& f = service.facts;
        const bool fits = (promise.item == u"contact"_s && f.contact) ||
                          (promise.item == u"guidance"_s && f.guidance) ||
                          (promise.item == u"opportunity"_s && f.offer) ||
                          (promise.item == u"policy"_s && f.policy);
        if (fits && counts(f.on)) found << f.on.toString(Qt::ISODate);
    }
    return found;
}

ActRequest aboutHistory(std::string_view name, const OperationId& operation, PersonId person) {
    return {.name = name,
            .operation = operation,
            .subject = "person",
            .subjectId = person.value(),
            .right = Right::FormPrint};
}

}  // namespace

ServiceHistory serviceHistoryOf(const CaseFile& file, const std::vector<FollowUp>& followUps,
                                const std::vector<Staff>& staff, const Codes& codes) {
    ServiceHistory history{.person = file.person.id,
                           .facts = maskedFacts(file.person.facts),
                           .registrations = {},
                           .promises = {},
                           .acts = HistoryLines(file, staff, codes).all(followUps)};
    for (const auto& one : file.registrations)
        if (!one.facts.endedOn)
            history.registrations << codes.lists.name(u"registration_kind"_s, one.facts.kind);
    history.registrations.removeDuplicates();
    for (const auto& promise : file.owed)
        history.promises.push_back(
            {promise.title, promise.promised, promise.delivered, stateWord(promise), promise.due,
             promise.delivered > 0 ? evidenceOfItem(file, promise).join(u'、') : QString()});
    return history;
}

Result<ServiceHistory> releaseServiceHistory(const CaseworkPorts& ports, const FollowUpStore& store,
                                             const Actor& actor, const OperationId& operation,
                                             PersonId person) {
    return ports.transactions.run(actor, aboutHistory("service.history", operation, person),
                                  [&](const Act& act) -> Result<ServiceHistory> {
                                      const auto file = loadCase(ports, person, act.today());
                                      if (!file) return fail(file.error());
                                      const auto followUps = store.ofPerson(person);
                                      if (!followUps) return fail(followUps.error());
                                      const auto staff = ports.offices.staff();
                                      if (!staff) return fail(staff.error());
                                      return serviceHistoryOf(*file, *followUps, *staff,
                                                              ports.codes);
                                  });
}

Result<PrintRecord> recordServiceHistoryPrint(const CaseworkPorts& ports, const Actor& actor,
                                              const OperationId& released, PersonId person,
                                              const QString& target) {
    return ports.transactions.run(
        actor, aboutHistory("service.print_filed", released.row(1), person), [&](const Act& act) {
            return ports.referrals.addPrint(act, kServiceHistoryPaper, person.value(), person, 1,
                                            target);
        });
}

}  // namespace zhiqiao
