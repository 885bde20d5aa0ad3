// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_playback.h"

#include "core/referrals/referral_validity.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlipDays = 7;

QString kindOf(DemoGroup group) {
    switch (group) {
    case DemoGroup::Graduate: return u"graduate"_s;
    case DemoGroup::Unemployed: return u"unemployment"_s;
    case DemoGroup::Migrant: return u"migrant"_s;
    case DemoGroup::JobSeeker:
    case DemoGroup::Other: break;
    }
    return u"jobseeker"_s;
}

template <class T>
Result<> only(const Result<T>& result) {
    if (!result) return fail(result.error());
    return {};
}

ServiceDraft contactOf(PersonId person, const DemoEvent& event) {
    ServiceDraft draft{.person = person, .on = event.on};
    draft.contact = ContactFacts{.method = event.method.isEmpty() ? u"02"_s : event.method,
                                 .outcome = event.code,
                                 .intent = event.detail};
    if (event.detail == u"3"_s) draft.contact->noIntentReason = u"01"_s;
    return draft;
}

ServiceDraft guidanceOf(PersonId person, const DemoEvent& event, Random& random) {
    ServiceDraft draft{.person = person, .on = event.on};
    draft.guidance = GuidanceFacts{.mode = event.code,
                                   .minutes = random.between(10, 45),
                                   .types = {u"03"_s},
                                   .content = u"了解求职意向,讲解岗位要求和面试准备(演示)"_s,
                                   .confirmed = event.good};
    return draft;
}

ServiceDraft opportunityOf(PersonId person, const DemoEvent& event, Random& random) {
    const bool training = random.chance(600);
    ServiceDraft draft{.person = person, .on = event.on};
    draft.offer = OfferFacts{.kind = training ? u"04"_s : u"05"_s,
                             .name = training ? u"演示电子商务培训班"_s : u"演示单位见习岗位"_s,
                             .startsOn = event.on.addDays(random.between(5, 40)),
                             .response = event.code,
                             .reason = event.detail};
    return draft;
}

PlacementDraft hireOf(PersonId person, const JobReferral& referral, const ReceiptDraft& receipt) {
    return {.person = person,
            .referral = referral.id,
            .employer = referral.employer,
            .employerName = referral.employerName,
            .startOn = *receipt.startOn,
            .wageFen = receipt.wageFen,
            .form = u"01"_s,
            .evidence = u"receipt"_s};
}

/// What the form of an unemployment registration asks for. Dice of their own, so that the rest of
/// the story stays what it is.
RegistrationDetails detailsOf(const QString& kind, const DemoEvent& event) {
    if (kind != u"unemployment"_s) return {};
    static const std::vector<std::pair<QString, int>> reasons{
        {u"01"_s, 22}, {u"02"_s, 24}, {u"03"_s, 17}, {u"04"_s, 6}, {u"05"_s, 6},
        {u"06"_s, 10}, {u"07"_s, 4},  {u"10"_s, 8},  {u"99"_s, 3}};
    Random dice(quint64(event.person) + 1);
    const auto& reason = dice.weighted(reasons);
    return {{u"person_status"_s, u"70"_s},
            {u"unemployment_type"_s, reason == u"01"_s ? u"2"_s : u"1"_s},
            {u"unemployment_reason"_s, reason},
            {u"unemployed_on"_s, event.on.addDays(-dice.between(1, 60)).toString(Qt::ISODate)},
            {u"place_kind"_s, QString::number(dice.between(1, 2))}};
}

}  // namespace

Result<> DemoPlayback::play(const Act& act, const DemoEvent& event, const DemoPerson& person) {
    using Kind = DemoEvent::Kind;
    switch (event.kind) {
    case Kind::Register: return enrol(act, event, person);
    case Kind::Also:
        return addRegistration(act, event, event.code, event.detail, u"01"_s, event.details);
    case Kind::End:
    case Kind::HandOver: return amendRegistration(act, event);
    case Kind::Renumber: return renumber(act, event);
    case Kind::Contact:
    case Kind::Guidance:
    case Kind::Offer: return serve(act, event);
    case Kind::Fix:
    case Kind::Withdraw: return amendService(act, event);
    case Kind::Refer: return refer(act, event, person);
    case Kind::Again: return referTo(act, event, person, offerOf(referralOf(event).facts.vacancy));
    case Kind::Void: return makeVoid(act, event);
    case Kind::Close: return closeVacancy(act, event);
    case Kind::Print: return print(act, event);
    case Kind::Receipt:
    case Kind::Correct: return receive(act, event);
    case Kind::FollowUp:
        return following_ ? keepDemoFollowUp(*following_, act, playedOf(event).id, event)
                          : Result<>();
    case Kind::Difficulty:
    case Kind::DifficultyEnds:
        return difficulties_ ? keepDemoDifficulty(*difficulties_, act, playedOf(event).id, event)
                             : Result<>();
    case Kind::Placement: break;
    }
    return place(act, event);
}

Result<> DemoPlayback::enrol(const Act& act, const DemoEvent& event, const DemoPerson& person) {
    auto saved = ports_.people.add(act, person.facts);
    if (!saved) return fail(saved.error());
    played_[size_t(event.person)] = Played{saved->id};
    const auto kind = kindOf(person.group);
    const bool graduate = person.group == DemoGroup::Graduate;
    std::vector<std::pair<QString, QString>> registrations{
        {kind, graduate ? QString::number(person.facts.graduatedOn->year()) : QString()}};
    registrations.insert(registrations.end(), person.alsoIn.begin(), person.alsoIn.end());
    for (const auto& [registered, category] : registrations) {
        const auto channel = graduate && random_.chance(600) ? u"05"_s
                             : random_.chance(700)           ? u"01"_s
                                                             : u"04"_s;
        if (auto added = addRegistration(act, event, registered, category, channel,
                                         detailsOf(registered, event));
            !added)
            return added;
    }
    if (person.wish) return ports_.people.saveWish(act, saved->id, *person.wish);
    return {};
}

Result<> DemoPlayback::addRegistration(const Act& act, const DemoEvent& event, const QString& kind,
                                       const QString& category, const QString& channel,
                                       const RegistrationDetails& details) {
    auto& played = playedOf(event);
    const RegistrationDraft draft{
        played.id,
        {.kind = kind,
         .category = category,
         .channel = channel,
         .registeredOn = event.start.isValid() ? event.start : event.on,
         .officer = staff_[size_t(officerOf(event.person))].id,
         .endedOn = event.until.isValid() ? std::optional(event.until) : std::nullopt,
         .endReason = event.until.isValid() ? u"返回"_s : QString(),
         .details = details}};
    auto added = ports_.people.addRegistration(act, draft);
    if (!added) return fail(added.error());
    played.registrations.push_back(*std::move(added));
    return {};
}

Result<> DemoPlayback::amendRegistration(const Act& act, const DemoEvent& event) {
    auto& played = playedOf(event);
    auto& before = *std::ranges::find_if(
        played.registrations, [&](const Registration& r) { return r.facts.kind == event.code; });
    RegistrationDraft draft{played.id, before.facts, before.id};
    if (event.kind == DemoEvent::Kind::End) {
        draft.facts.endedOn = event.on;
        draft.facts.endReason = event.detail;
    } else {
        draft.facts.officer = staff_[size_t(officerOf(event.person + 1))].id;
    }
    auto added = ports_.people.addRegistration(act, draft);
    if (!added) return fail(added.error());
    before = *std::move(added);
    return {};
}

Result<> DemoPlayback::renumber(const Act& act, const DemoEvent& event) {
    auto person = ports_.people.find(playedOf(event).id);
    if (!person) return fail(person.error());
    person->facts.idNumber =
        numbers_.identityNumber(random_, person->facts.sex, *person->facts.birthOn);
    return only(ports_.people.update(act, person->id, person->rowVersion, person->facts));
}

Result<> DemoPlayback::serve(const Act& act, const DemoEvent& event) {
    const auto person = playedOf(event).id;
    using Kind = DemoEvent::Kind;
    return keepService(act, event,
                       event.kind == Kind::Contact    ? contactOf(person, event)
                       : event.kind == Kind::Guidance ? guidanceOf(person, event, random_)
                                                      : opportunityOf(person, event, random_));
}

Result<> DemoPlayback::amendService(const Act& act, const DemoEvent& event) {
    const auto& last = playedOf(event).services.back();
    ServiceDraft draft{.person = last.facts.person, .on = event.on};
    if (event.kind == DemoEvent::Kind::Fix) {
        draft = last.facts;
        draft.guidance->minutes += 5;
    } else {
        draft.withdrawnReason = event.detail;
    }
    draft.corrects = last.id;
    return keepService(act, event, draft);
}

Result<> DemoPlayback::keepService(const Act& act, const DemoEvent& event,
                                   const ServiceDraft& draft) {
    auto saved = ports_.services.add(act, draft);
    if (!saved) return fail(saved.error());
    playedOf(event).services.push_back(*std::move(saved));
    return {};
}

OpenVacancy& DemoPlayback::offerOf(VacancyId vacancy) {
    return *std::ranges::find(offers_, vacancy,
                              [](const OpenVacancy& offer) { return offer.vacancy.id; });
}

void DemoPlayback::fillHead(const JobReferral& referral) {
    auto& vacancy = offerOf(referral.facts.vacancy).vacancy;
    if (vacancy.filled < vacancy.facts.heads) ++vacancy.filled;
}

Seeker DemoPlayback::seekerOf(const DemoEvent& event, const DemoPerson& person) {
    Seeker seeker{person.facts, person.wish.value_or(JobWish{}), {}};
    for (const auto& earlier : playedOf(event).referrals)
        if (!earlier.isVoid())
            seeker.earlier.push_back(
                {earlier.facts.vacancy, earlier.employer, earlier.facts.validity == u"01"_s});
    return seeker;
}

/// Those the rules allow, from a place drawn by lot on; all of one employer when the event says so.
std::vector<OpenVacancy*> DemoPlayback::offersFor(const DemoEvent& event,
                                                  const DemoPerson& person) {
    const auto seeker = seekerOf(event, person);
    const auto start = size_t(random_.between(0, int(offers_.size()) - 1));
    std::vector<OpenVacancy*> found;
    QSet<qint64> employers;
    for (size_t i = 0; i < offers_.size() && int(found.size()) < event.count; ++i) {
        auto& offer = offers_[(start + i) % offers_.size()];
        const auto broken = brokenLimit(seeker, offer, ports_.codes, event.on);
        if (broken && !(person.insists && broken == HardLimit::EmployerRecommendedBefore)) continue;
        if (employers.contains(offer.employer.id.value())) continue;
        employers.insert(offer.employer.id.value());
        found.push_back(&offer);
    }
    return found;
}

Result<> DemoPlayback::refer(const Act& act, const DemoEvent& event, const DemoPerson& person) {
    std::vector<OpenVacancy> chosen;
    for (const auto* offer : offersFor(event, person)) chosen.push_back(*offer);
    if (event.sameFirm) {
        const auto first = chosen.front();
        chosen.clear();
        for (int i = 0; i < event.count; ++i) {
            auto facts = first.vacancy.facts;
            facts.title += u"(%1组)"_s.arg(i + 1);
            auto added = ports_.vacancies.add(act, facts);
            if (!added) return fail(added.error());
            chosen.push_back({*std::move(added), first.employer});
            offers_.push_back(chosen.back());
        }
    }
    for (const auto& offer : chosen)
        if (auto saved = referTo(act, event, person, offer); !saved) return saved;
    return {};
}

Result<> DemoPlayback::referTo(const Act& act, const DemoEvent& event, const DemoPerson& person,
                               const OpenVacancy& offer) {
    auto& played = playedOf(event);
    ReferralFacts facts{.offer = offer, .on = event.on, .told = u"01"_s};
    for (const auto& earlier : played.referrals)
        if (!earlier.isVoid() && earlier.facts.validity == u"01"_s)
            facts.counted.push_back(
                {earlier.facts.vacancy, earlier.employer, earlier.facts.issuedOn});
    const auto validity =
        judgeReferral(seekerOf(event, person), facts,
                      validityRules(ports_.codes.parameters, event.on), ports_.codes);
    auto saved = ports_.referrals.add(act, {.person = played.id,
                                            .vacancy = offer.vacancy.id,
                                            .issuedOn = event.on,
                                            .receiptDue = event.on.addDays(kSlipDays),
                                            .told = u"01"_s,
                                            .validity = validity.code()});
    if (!saved) return fail(saved.error());
    played.referrals.push_back(*std::move(saved));
    return {};
}

Result<> DemoPlayback::makeVoid(const Act& act, const DemoEvent& event) {
    auto saved = ports_.referrals.makeVoid(act, referralOf(event).id, event.detail);
    if (!saved) return fail(saved.error());
    referralOf(event) = *std::move(saved);
    return {};
}

Result<> DemoPlayback::closeVacancy(const Act& act, const DemoEvent& event) {
    auto& vacancy = offerOf(referralOf(event).facts.vacancy).vacancy;
    vacancy.facts.state = u"70"_s;
    auto saved = ports_.vacancies.update(act, vacancy.id, vacancy.rowVersion, vacancy.facts);
    if (!saved) return fail(saved.error());
    vacancy = *std::move(saved);
    return {};
}

Result<> DemoPlayback::print(const Act& act, const DemoEvent& event) {
    const auto& referral = referralOf(event);
    for (int i = 0; i < event.count; ++i)
        if (auto filed = ports_.referrals.addPrint(act, u"F5"_s, referral.id.value(),
                                                   referral.facts.person, 1, u"pdf"_s);
            !filed)
            return fail(filed.error());
    return {};
}

Result<> DemoPlayback::receive(const Act& act, const DemoEvent& event) {
    auto& played = playedOf(event);
    const bool hired = event.code == u"03"_s;
    if (size_t(event.referral) >= played.referrals.size())  // no vacancy was open that day
        return hired ? place(act, event) : Result<>();
    const auto& referral = referralOf(event);
    ReceiptDraft draft{.referral = referral.id, .result = event.code, .receivedOn = event.on};
    std::optional<PlacementDraft> placement;
    if (hired) {
        draft.startOn = event.on;
        draft.wageFen = referral.wageFenLow.value_or(Money::yuan(2400).inFen());
        draft.contractKind = u"1"_s;
        draft.insured = random_.chance(600);
        if (event.good) placement = hireOf(played.id, referral, draft);
        if (event.good) fillHead(referral);
    }
    if (event.kind == DemoEvent::Kind::Correct) draft.corrects = played.receipts.at(event.referral);
    auto saved = ports_.referrals.addReceipt(act, draft, placement);
    if (!saved) return fail(saved.error());
    played.receipts.insert_or_assign(event.referral, saved->id);
    return {};
}

Result<> DemoPlayback::place(const Act& act, const DemoEvent& event) {
    auto& played = playedOf(event);
    PlacementDraft draft{.person = played.id,
                         .employerName = u"自主就业(演示)"_s,
                         .startOn = event.start.isValid() ? event.start : event.on,
                         .form = random_.chance(600) ? u"01"_s : u"06"_s,
                         .evidence = u"statement"_s};
    if (event.fromLetter) {
        draft.referral = referralOf(event).id;
        draft.employer = referralOf(event).employer;
        draft.employerName = referralOf(event).employerName;
        draft.evidence = u"contract"_s;
        fillHead(referralOf(event));
    }
    return only(ports_.referrals.addPlacement(act, draft));
}

}  // namespace zhiqiao
