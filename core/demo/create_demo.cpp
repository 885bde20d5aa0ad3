// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/create_demo.h"

#include "core/casework/case_file.h"
#include "core/demo/demo_jobs.h"
#include "core/demo/demo_story.h"
#include "core/referrals/referral_validity.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <map>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CreateDemo {
    Q_DECLARE_TR_FUNCTIONS(CreateDemo)
};

constexpr int kPersonsPerOfficer = 1500;

Error cancelled() {
    return {.kind = Error::Kind::Denied,
            .code = "demo.cancelled",
            .message = CreateDemo::tr("The demo office was not finished."),
            .hint = CreateDemo::tr("Create it again; the unfinished one is removed.")};
}

/// Plays the events of all persons, day by day.
class Playback {
public:
    Playback(const CaseworkPorts& ports, StoryClock& clock, quint64 seed, QDate workingDay)
        : ports_(ports),
          clock_(clock),
          random_(seed),
          working_day_(workingDay),
          numbers_(ports.codes.divisions),
          operation_(u"demo-%1"_s.arg(seed)) {}

    Result<DemoCounts> play(const DemoSize& size, const Progress& progress);

private:
    struct Played {
        PersonId id;
        std::vector<JobReferral> referrals;
    };

    Result<> load();
    void invent(int persons);
    Result<> addJobs(int persons);
    Result<> playDay(QDate day, std::vector<DemoEvent>::const_iterator from,
                     std::vector<DemoEvent>::const_iterator to);
    Result<> playEvent(const Act& act, const DemoEvent& event);
    Result<> registerOne(const Act& act, const DemoEvent& event);
    Result<> serve(const Act& act, const DemoEvent& event);
    Result<> refer(const Act& act, const DemoEvent& event);
    Result<> receive(const Act& act, const DemoEvent& event);
    Result<> settleObligations(const Progress& progress);
    template <class Work>
    Result<> act(int officer, std::string_view name, Work work);
    [[nodiscard]] int officerOf(int person) const { return person % int(staff_.size()); }

    const CaseworkPorts& ports_;
    StoryClock& clock_;
    Random random_;
    QDate working_day_;
    DemoNumbers numbers_;
    OperationId operation_;
    int acts_ = 0;
    std::optional<DemoNames> names_;
    std::optional<DemoJobs> jobs_;
    std::vector<Staff> staff_;
    std::vector<DemoPerson> persons_;
    std::vector<std::optional<Played>> played_;
    std::vector<DemoEvent> events_;
    std::vector<OpenVacancy> offers_;
    DemoCounts counts_;
};

template <class Work>
Result<> Playback::act(int officer, std::string_view name, Work work) {
    const auto& staff = staff_[size_t(officer)];
    return ports_.transactions.run({staff.id, staff.office},
                                   {.name = name, .operation = operation_.row(++acts_)}, work);
}

Result<> Playback::load() {
    auto names = DemoNames::load();
    if (!names) return fail(names.error());
    names_ = *std::move(names);
    auto jobs = DemoJobs::load(ports_.codes, working_day_);
    if (!jobs) return fail(jobs.error());
    jobs_.emplace(*std::move(jobs));
    auto staff = ports_.offices.staff();
    if (!staff) return fail(staff.error());
    for (const auto& person : *staff)
        if (person.role == u"clerk"_s) staff_.push_back(person);
    std::ranges::sort(staff_, {}, [](const Staff& s) { return s.id.value(); });
    return {};
}

void Playback::invent(int persons) {
    DemoPeople people(*names_, numbers_, ports_.codes, working_day_);
    for (int i = 0; i < persons; ++i) {
        const int share = i % 100;
        const auto group = share < 12   ? DemoGroup::Graduate
                           : share < 26 ? DemoGroup::Unemployed
                           : share < 66 ? DemoGroup::Migrant
                           : share < 90 ? DemoGroup::JobSeeker
                                        : DemoGroup::Other;
        persons_.push_back(people.make(random_, group));
        for (auto& event : storyOf(random_, persons_.back(), i, working_day_))
            events_.push_back(std::move(event));
    }
    played_.resize(persons_.size());
    std::ranges::stable_sort(events_, {}, [](const DemoEvent& e) {
        return std::pair(e.on, e.kind == DemoEvent::Kind::Register ? 0 : 1);
    });
}

Result<> Playback::addJobs(int persons) {
    const int employers = std::max(60, persons / 24);
    const int vacancies = std::max(240, persons / 19);
    std::vector<Employer> made;
    clock_.moveTo(working_day_.addDays(-364));
    auto done = act(0, "demo.employers", [&](const Act& act) -> Result<> {
        for (int i = 1; i <= employers; ++i) {
            auto saved = ports_.vacancies.addEmployer(act, jobs_->employer(random_, numbers_, i));
            if (!saved) return fail(saved.error());
            made.push_back(*std::move(saved));
        }
        for (int i = 0; i < vacancies; ++i) {
            const auto& employer = made[size_t(i) % made.size()];
            const int age = i % 3 == 0 ? random_.between(0, 14) : random_.between(15, 364);
            const auto facts =
                jobs_->vacancy(random_, employer.id, employer.facts, working_day_.addDays(-age));
            auto saved = ports_.vacancies.add(act, facts);
            if (!saved) return fail(saved.error());
            offers_.push_back({*std::move(saved), employer});
        }
        return {};
    });
    counts_.employers = employers;
    counts_.vacancies = vacancies;
    return done;
}

Result<> Playback::registerOne(const Act& act, const DemoEvent& event) {
    const auto& person = persons_[size_t(event.person)];
    auto saved = ports_.people.add(act, person.facts);
    if (!saved) return fail(saved.error());
    played_[size_t(event.person)] = Played{saved->id, {}};
    const auto officer = staff_[size_t(officerOf(event.person))].id;
    static const std::map<DemoGroup, QString> kinds{{DemoGroup::Graduate, u"graduate"_s},
                                                    {DemoGroup::Unemployed, u"unemployment"_s},
                                                    {DemoGroup::Migrant, u"migrant"_s},
                                                    {DemoGroup::JobSeeker, u"jobseeker"_s},
                                                    {DemoGroup::Other, u"jobseeker"_s}};
    std::vector<std::pair<QString, QString>> registrations{
        {kinds.at(person.group), person.group == DemoGroup::Graduate
                                     ? QString::number(person.facts.graduatedOn->year())
                                     : QString()}};
    registrations.insert(registrations.end(), person.alsoIn.begin(), person.alsoIn.end());
    for (const auto& [kind, category] : registrations) {
        const auto channel = person.group == DemoGroup::Graduate && random_.chance(600) ? u"05"_s
                             : random_.chance(700)                                      ? u"01"_s
                                                                                        : u"04"_s;
        auto added = ports_.people.addRegistration(act, {saved->id,
                                                         {.kind = kind,
                                                          .category = category,
                                                          .channel = channel,
                                                          .registeredOn = event.on,
                                                          .officer = officer}});
        if (!added) return fail(added.error());
    }
    if (person.wish) return ports_.people.saveWish(act, saved->id, *person.wish);
    return {};
}

Result<> Playback::serve(const Act& act, const DemoEvent& event) {
    ServiceDraft draft{.person = played_[size_t(event.person)]->id, .on = event.on};
    if (event.kind == DemoEvent::Kind::Contact) {
        draft.contact =
            ContactFacts{.method = u"02"_s, .outcome = event.code, .intent = event.intent};
        if (event.intent == u"3"_s) draft.contact->noIntentReason = u"01"_s;
    } else if (event.kind == DemoEvent::Kind::Guidance) {
        draft.guidance = GuidanceFacts{.mode = event.code,
                                       .minutes = random_.between(10, 45),
                                       .types = {u"03"_s},
                                       .content = u"了解求职意向,讲解岗位要求和面试准备(演示)"_s,
                                       .confirmed = event.good};
    } else {
        const bool training = random_.chance(600);
        draft.offer = OfferFacts{.kind = training ? u"04"_s : u"05"_s,
                                 .name = training ? u"演示电子商务培训班"_s : u"演示单位见习岗位"_s,
                                 .startsOn = event.on.addDays(random_.between(5, 40)),
                                 .response = event.code};
    }
    auto saved = ports_.services.add(act, draft);
    if (!saved) return fail(saved.error());
    return {};
}

Result<> Playback::refer(const Act& act, const DemoEvent& event) {
    auto& played = *played_[size_t(event.person)];
    const auto& person = persons_[size_t(event.person)];
    Seeker seeker{person.facts, person.wish.value_or(JobWish{}), {}};
    ReferralFacts facts{.offer = offers_.front(), .on = event.on, .told = u"01"_s};
    for (const auto& earlier : played.referrals) {
        const bool counted = earlier.facts.validity == u"01"_s;
        seeker.earlier.push_back({earlier.facts.vacancy, earlier.employer, counted});
        if (counted)
            facts.counted.push_back(
                {earlier.facts.vacancy, earlier.employer, earlier.facts.issuedOn});
    }
    const auto rules = validityRules(ports_.codes.parameters, event.on);
    int wanted = event.count;
    const auto start = size_t(random_.between(0, int(offers_.size()) - 1));
    for (size_t i = 0; i < offers_.size() && wanted > 0; ++i) {
        auto& offer = offers_[(start + i) % offers_.size()];
        if (brokenLimit(seeker, offer, ports_.codes, event.on)) continue;
        facts.offer = offer;
        const auto validity = judgeReferral(seeker, facts, rules, ports_.codes);
        auto saved = ports_.referrals.add(act, {.person = played.id,
                                                .vacancy = offer.vacancy.id,
                                                .issuedOn = event.on,
                                                .receiptDue = event.on.addDays(7),
                                                .told = u"01"_s,
                                                .validity = validity.code()});
        if (!saved) return fail(saved.error());
        seeker.earlier.push_back({offer.vacancy.id, offer.employer.id, validity.counts()});
        if (validity.counts())
            facts.counted.push_back({offer.vacancy.id, offer.employer.id, event.on});
        played.referrals.push_back(*std::move(saved));
        --wanted;
    }
    return {};
}

Result<> Playback::receive(const Act& act, const DemoEvent& event) {
    const auto& played = *played_[size_t(event.person)];
    if (size_t(event.referral) >= played.referrals.size()) return {};
    const auto& referral = played.referrals[size_t(event.referral)];
    ReceiptDraft draft{.referral = referral.id, .result = event.code, .receivedOn = event.on};
    std::optional<PlacementDraft> placement;
    if (event.code == u"03"_s) {
        draft.startOn = event.on;
        draft.wageFen = referral.wageFenLow.value_or(Money::yuan(2400).inFen());
        draft.contractKind = u"1"_s;
        draft.insured = random_.chance(600);
        placement = PlacementDraft{.person = played.id,
                                   .referral = referral.id,
                                   .employer = referral.employer,
                                   .employerName = referral.employerName,
                                   .startOn = *draft.startOn,
                                   .wageFen = draft.wageFen,
                                   .form = u"01"_s,
                                   .evidence = u"receipt"_s};
        for (auto& offer : offers_)
            if (offer.vacancy.id == referral.facts.vacancy &&
                offer.vacancy.filled < offer.vacancy.facts.heads)
                ++offer.vacancy.filled;
    }
    auto saved = ports_.referrals.addReceipt(act, draft, placement);
    if (!saved) return fail(saved.error());
    return {};
}

Result<> Playback::playEvent(const Act& act, const DemoEvent& event) {
    using Kind = DemoEvent::Kind;
    switch (event.kind) {
    case Kind::Register: return registerOne(act, event);
    case Kind::Contact:
    case Kind::Guidance:
    case Kind::Offer: return serve(act, event);
    case Kind::Refer: return refer(act, event);
    case Kind::Receipt: return receive(act, event);
    case Kind::Placement: break;
    }
    auto saved =
        ports_.referrals.addPlacement(act, {.person = played_[size_t(event.person)]->id,
                                            .employerName = u"自主就业(演示)"_s,
                                            .startOn = event.on,
                                            .form = random_.chance(600) ? u"01"_s : u"06"_s,
                                            .evidence = u"statement"_s});
    if (!saved) return fail(saved.error());
    return {};
}

Result<> Playback::playDay(QDate day, std::vector<DemoEvent>::const_iterator from,
                           std::vector<DemoEvent>::const_iterator to) {
    clock_.moveTo(day);
    for (int officer = 0; officer < int(staff_.size()); ++officer) {
        const auto isHis = [&](const DemoEvent& e) { return officerOf(e.person) == officer; };
        if (std::none_of(from, to, isHis)) continue;
        auto done = act(officer, "demo.day", [&](const Act& act) -> Result<> {
            for (auto event = from; event != to; ++event)
                if (isHis(*event))
                    if (auto played = playEvent(act, *event); !played) return played;
            return {};
        });
        if (!done) return done;
    }
    return {};
}

/// The rows worklists show, worked out for the working day; a few hundred persons an act.
Result<> Playback::settleObligations(const Progress& progress) {
    clock_.moveTo(working_day_);
    constexpr size_t kChunk = 200;
    for (size_t first = 0; first < played_.size(); first += kChunk) {
        if (!progress.wanted(qint64(events_.size() + first),
                             qint64(events_.size() + played_.size())))
            return fail(cancelled());
        auto done = act(0, "demo.obligations", [&](const Act& act) -> Result<> {
            for (size_t i = first; i < std::min(first + kChunk, played_.size()); ++i) {
                if (persons_[i].group != DemoGroup::Graduate) continue;
                ++counts_.cases;
                if (auto saved = refreshObligations(ports_, act, played_[i]->id); !saved)
                    return saved;
            }
            return {};
        });
        if (!done) return done;
    }
    return {};
}

Result<DemoCounts> Playback::play(const DemoSize& size, const Progress& progress) {
    if (auto loaded = load(); !loaded) return fail(loaded.error());
    invent(size.persons);
    if (auto done = addJobs(size.persons); !done) return fail(done.error());
    for (auto from = events_.cbegin(); from != events_.cend();) {
        const auto to = std::find_if(from, events_.cend(),
                                     [&](const DemoEvent& e) { return e.on != from->on; });
        if (!progress.wanted(from - events_.cbegin(), qint64(events_.size() + played_.size())))
            return fail(cancelled());
        if (auto done = playDay(from->on, from, to); !done) return fail(done.error());
        from = to;
    }
    if (auto done = settleObligations(progress); !done) return fail(done.error());
    counts_.persons = int(persons_.size());
    return counts_;
}

}  // namespace

QDateTime StoryClock::now() const {
    return QDateTime(day_, QTime(12, 0), QTimeZone("Asia/Shanghai")).toUTC();
}

Office demoOffice() {
    return {.id = OfficeId(0),
            .code = u"63992101"_s,
            .name = u"雪河县就业服务局(演示)"_s,
            .division = u"639921"_s,
            .address = u"雪河县雪河镇演示街1号"_s,
            .phone = u"0978-2000001"_s};
}

QStringList demoStaffNames(int persons) {
    const QStringList names{u"韩雪(演示)"_s,   u"马小梅(演示)"_s, u"才让措(演示)"_s,
                            u"王建国(演示)"_s, u"李永红(演示)"_s, u"索南吉(演示)"_s,
                            u"祁玉兰(演示)"_s, u"冶成林(演示)"_s, u"张海燕(演示)"_s,
                            u"多杰(演示)"_s,   u"鲍桂花(演示)"_s, u"陈志强(演示)"_s,
                            u"娜仁(演示)"_s,   u"赵生财(演示)"_s};
    return names.mid(0, std::clamp<qsizetype>(persons / kPersonsPerOfficer, 4, names.size()));
}

QString demoGenerator(const DemoSize& size) {
    return u"zhiqiao-demo 1, seed %1, persons %2"_s.arg(size.seed).arg(size.persons);
}

Result<DemoCounts> createDemo(const CaseworkPorts& ports, StoryClock& clock, const DemoSize& size,
                              QDate workingDay, const Progress& progress) {
    return Playback(ports, clock, size.seed, workingDay).play(size, progress);
}

}  // namespace zhiqiao
