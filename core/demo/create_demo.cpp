// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/create_demo.h"

#include "core/casework/case_file.h"
#include "core/demo/demo_hardship.h"
#include "core/demo/demo_households.h"
#include "core/demo/demo_jobs.h"
#include "core/demo/demo_playback.h"
#include "core/demo/edge_cases.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CreateDemo {
    Q_DECLARE_TR_FUNCTIONS(CreateDemo)
};

constexpr int kPersonsPerOfficer = 1500;
constexpr size_t kPersonsPerCase = 10;  // the cases are a tenth of the persons at the most
constexpr int kOldestVacancy = 400;     // days before the working day
constexpr size_t kUndertaken = 60;      // graduates who take part in programmes and the like

Error cancelled() {
    return {.kind = Error::Kind::Denied,
            .code = "demo.cancelled",
            .message = CreateDemo::tr("The demo office was not finished."),
            .hint = CreateDemo::tr("Create it again; the unfinished one is removed.")};
}

/// Tells the year day by day.
class Chronicle {
public:
    Chronicle(const CaseworkPorts& ports, const DemoPorts& others, StoryClock& clock,
              const DemoSize& size, QDate workingDay)
        : ports_(ports),
          others_(others),
          clock_(clock),
          size_(size),
          random_(size.seed),
          working_day_(workingDay),
          numbers_(ports.codes.divisions),
          operation_(u"demo-%1"_s.arg(size.seed)) {}

    Result<DemoCounts> tell(const Progress& progress);

private:
    struct Tag {
        QString name;
        qint64 record = 0;
    };

    Result<> load();
    Result<> invent();
    Result<> inventCases(DemoPeople& people);
    void inventPerson(DemoPeople& people);
    void happen(const std::vector<DemoEvent>& story, DemoCare care);
    Result<> addJobs();
    Result<> addVacancies(const Act& act, const std::vector<Employer>& employers);
    Result<> addEmployerCases(const Act& act, const Employer& usual);
    Result<Employer> addEmployerCase(const Act& act, const EdgeCase& planted);
    Result<> keepVacancy(const Act& act, const Employer& employer, const VacancyFacts& facts);
    Result<> tellDay(QDate day, std::vector<DemoEvent>::const_iterator from,
                     std::vector<DemoEvent>::const_iterator to);
    Result<> tellDays(const Progress& progress);
    Result<> settleObligations(const Progress& progress);
    struct BusinessRoles {
        Actor clerk, supervisor, approver;
    };
    Result<BusinessRoles> businessRoles() const;
    Result<std::optional<QDate>> unemployedSince(PersonId person) const;
    Result<> addHouseholds();
    Result<> addRecognitions();
    Result<> addUndertakings();
    Result<> nameCases();
    template <class Work>
    Result<> act(int officer, std::string_view name, Right right, Work work, const Tag& tag = {});
    [[nodiscard]] bool holdsCases() const {
        return size_t(size_.persons) >= cases_.size() * kPersonsPerCase;
    }
    [[nodiscard]] qint64 steps() const { return qint64(events_.size() + persons_.size()); }

    const CaseworkPorts& ports_;
    DemoPorts others_;
    StoryClock& clock_;
    DemoSize size_;
    Random random_;
    QDate working_day_;
    DemoNumbers numbers_;
    OperationId operation_;
    int acts_ = 0;
    std::optional<DemoNames> names_;
    std::optional<DemoJobs> jobs_;
    std::optional<DemoShares> shares_;
    std::vector<EdgeCase> cases_;
    std::vector<DemoPerson> persons_;
    std::vector<DemoEvent> events_;
    std::vector<Tag> tags_;
    std::vector<Staff> staff_;
    std::optional<DemoPlayback> playback_;
    DemoCounts counts_;
};

template <class Work>
Result<> Chronicle::act(int officer, std::string_view name, Right right, Work work,
                        const Tag& tag) {
    const auto& staff = staff_[size_t(officer)];
    const auto subject = tag.name.toStdString();
    ActRequest request{
        .name = name, .operation = operation_.row(++acts_), .subject = subject, .right = right};
    if (tag.record != 0) request.subjectId = tag.record;
    return ports_.transactions.run({staff.id, staff.office}, request, work);
}

Result<> Chronicle::load() {
    auto names = DemoNames::load();
    if (!names) return fail(names.error());
    names_ = *std::move(names);
    auto jobs = DemoJobs::load(ports_.codes, working_day_);
    if (!jobs) return fail(jobs.error());
    jobs_.emplace(*std::move(jobs));
    auto shares = DemoShares::load();
    if (!shares) return fail(shares.error());
    shares_ = *std::move(shares);
    auto cases = loadEdgeCases();
    if (!cases) return fail(cases.error());
    cases_ = *std::move(cases);
    auto staff = ports_.offices.staff();
    if (!staff) return fail(staff.error());
    for (const auto& person : *staff)
        if (person.role == u"clerk"_s) staff_.push_back(person);
    std::ranges::sort(staff_, {}, [](const Staff& s) { return s.id.value(); });
    return {};
}

void Chronicle::inventPerson(DemoPeople& people) {
    const int place = int(persons_.size());
    persons_.push_back(people.make(random_, people.group(random_)));
    happen(storyOf(random_, *shares_, persons_.back(), place, working_day_), DemoCare::Usual);
}

void Chronicle::happen(const std::vector<DemoEvent>& story, DemoCare care) {
    events_.insert(events_.end(), story.begin(), story.end());
    if (!others_.following) return;
    const auto asked =
        demoFollowUps(others_.following->rules, ports_.codes.calendar, story, working_day_, care);
    events_.insert(events_.end(), asked.begin(), asked.end());
}

Result<> Chronicle::inventCases(DemoPeople& people) {
    for (const auto& planted : cases_) {
        if (!planted.isPerson()) continue;
        const int place = int(persons_.size());
        auto person = followFacts(planted, people.make(random_, DemoPeople::groupOf(planted.group)),
                                  numbers_, ports_.codes, working_day_);
        if (!person) return fail(person.error());
        persons_.push_back(*std::move(person));
        auto story = storyOf(planted, random_, *shares_, place, working_day_);
        if (!story) return fail(story.error());
        happen(*story, DemoCare::Steady);
        tags_.push_back({planted.tag, -place});
    }
    return {};
}

Result<> Chronicle::invent() {
    DemoPeople people(*names_, numbers_, *shares_, ports_.codes, working_day_);
    if (holdsCases())
        if (auto done = inventCases(people); !done) return done;
    while (int(persons_.size()) < size_.persons) inventPerson(people);
    std::ranges::stable_sort(events_, {}, [](const DemoEvent& e) {
        return std::pair(e.on, e.kind == DemoEvent::Kind::Register ? 0 : 1);
    });
    playback_.emplace(ports_, random_, numbers_, staff_, persons_.size(), others_.following,
                      others_.difficulties);
    return {};
}

Result<> Chronicle::keepVacancy(const Act& act, const Employer& employer,
                                const VacancyFacts& facts) {
    auto saved = ports_.vacancies.add(act, facts);
    if (!saved) return fail(saved.error());
    playback_->offer({*std::move(saved), employer});
    return {};
}

Result<> Chronicle::addVacancies(const Act& act, const std::vector<Employer>& employers) {
    const int vacancies = std::max(240, size_.persons / 19);
    for (int i = 0; i < vacancies; ++i) {
        const auto& employer = employers[size_t(i) % employers.size()];
        const int age = i % 3 == 0 ? random_.between(0, 14) : random_.between(15, kOldestVacancy);
        const auto facts =
            jobs_->vacancy(random_, employer.id, employer.facts, working_day_.addDays(-age));
        if (auto kept = keepVacancy(act, employer, facts); !kept) return kept;
    }
    return {};
}

Result<Employer> Chronicle::addEmployerCase(const Act& act, const EdgeCase& planted) {
    auto facts = jobs_->employerOf(random_, *shares_, numbers_, planted.fact(u"kind"_s),
                                   ++counts_.employers);
    if (const auto code = planted.fact(u"code"_s); !code.isEmpty()) facts.creditCode = code;
    facts.blocked = planted.fact(u"blocked"_s) == u"1"_s;
    auto saved = ports_.vacancies.addEmployer(act, facts);
    const auto then = planted.fact(u"then"_s);
    if (!saved || then.isEmpty()) return saved;
    facts.kind = then;
    facts.creditCode = numbers_.creditCode(u"91"_s);
    return ports_.vacancies.updateEmployer(act, saved->id, saved->rowVersion, facts);
}

Result<> Chronicle::addEmployerCases(const Act& act, const Employer& usual) {
    for (const auto& planted : cases_) {
        if (planted.isPerson()) continue;
        if (planted.group == u"employer"_s) {
            auto employer = addEmployerCase(act, planted);
            if (!employer) return fail(employer.error());
            tags_.push_back({planted.tag, employer->id.value()});
            continue;
        }
        auto facts = jobs_->vacancy(random_, usual.id, usual.facts, working_day_);
        facts.wageFenLow = Money::yuan(planted.fact(u"wage"_s).toInt()).inFen();
        facts.wageFenHigh = facts.wageFenLow;
        facts.wageMode =
            planted.fact(u"wage_mode"_s).isEmpty() ? u"1"_s : planted.fact(u"wage_mode"_s);
        auto saved = ports_.vacancies.add(act, facts);
        if (!saved) return fail(saved.error());
        tags_.push_back({planted.tag, saved->id.value()});
        playback_->offer({*std::move(saved), usual});
    }
    return {};
}

Result<> Chronicle::addJobs() {
    std::vector<Employer> made;
    clock_.moveTo(working_day_.addDays(-kDemoDays));
    return act(0, "demo.employers", Right::VacancyWrite, [&](const Act& act) -> Result<> {
        for (int i = 0; i < std::max(60, size_.persons / 24); ++i) {
            auto saved = ports_.vacancies.addEmployer(
                act, jobs_->employer(random_, *shares_, numbers_, ++counts_.employers));
            if (!saved) return fail(saved.error());
            made.push_back(*std::move(saved));
        }
        if (auto done = addVacancies(act, made); !done || !holdsCases()) return done;
        return addEmployerCases(act, made.front());
    });
}

Result<> Chronicle::tellDay(QDate day, std::vector<DemoEvent>::const_iterator from,
                            std::vector<DemoEvent>::const_iterator to) {
    clock_.moveTo(day);
    for (int officer = 0; officer < int(staff_.size()); ++officer) {
        const auto isHis = [&](const DemoEvent& e) {
            return playback_->officerOf(e.person) == officer;
        };
        if (std::none_of(from, to, isHis)) continue;
        auto done = act(officer, "demo.day", Right::PersonWrite, [&](const Act& act) -> Result<> {
            for (auto event = from; event != to; ++event)
                if (isHis(*event))
                    if (auto played = playback_->play(act, *event, persons_[size_t(event->person)]);
                        !played)
                        return played;
            return {};
        });
        if (!done) return done;
    }
    return {};
}

Result<> Chronicle::tellDays(const Progress& progress) {
    for (auto from = events_.cbegin(); from != events_.cend();) {
        const auto to = std::find_if(from, events_.cend(),
                                     [&](const DemoEvent& e) { return e.on != from->on; });
        if (!progress.wanted(from - events_.cbegin(), steps())) return fail(cancelled());
        if (auto done = tellDay(from->on, from, to); !done) return done;
        from = to;
    }
    return {};
}

/// The rows worklists show, worked out for the working day; a few hundred persons an act.
Result<> Chronicle::settleObligations(const Progress& progress) {
    clock_.moveTo(working_day_);
    constexpr size_t kChunk = 200;
    for (size_t first = 0; first < persons_.size(); first += kChunk) {
        if (!progress.wanted(qint64(events_.size() + first), steps())) return fail(cancelled());
        auto done = act(0, "demo.obligations", Right::PersonWrite, [&](const Act& act) -> Result<> {
            for (size_t i = first; i < std::min(first + kChunk, persons_.size()); ++i) {
                if (persons_[i].group != DemoGroup::Graduate) continue;
                ++counts_.cases;
                if (auto saved = refreshPerson(ports_, act, playback_->idOf(int(i))); !saved)
                    return saved;
            }
            return {};
        });
        if (!done) return done;
    }
    return {};
}

/// Who does what takes three people.
Result<Chronicle::BusinessRoles> Chronicle::businessRoles() const {
    const auto staff = ports_.offices.staff();
    if (!staff) return fail(staff.error());
    const auto by = [&](const QString& role) {
        const auto found = std::ranges::find(*staff, role, &Staff::role);
        const auto& one = found == staff->end() ? staff_.front() : *found;
        return Actor{one.id, one.office};
    };
    return BusinessRoles{
        {staff_.front().id, staff_.front().office}, by(u"supervisor"_s), by(u"approver"_s)};
}

/// Since when the person is registered as unemployed and as nothing that hardship rests on.
Result<std::optional<QDate>> Chronicle::unemployedSince(PersonId person) const {
    const auto held = ports_.people.registrations(person);
    if (!held) return fail(held.error());
    std::optional<QDate> since;
    for (const auto& one : *held) {
        if (!one.facts.isOpenOn(working_day_)) continue;
        if (one.facts.kind == u"hardship"_s) return std::optional<QDate>();
        if (one.facts.kind == u"unemployment"_s) since = one.facts.registeredOn;
    }
    return since;
}

Result<> Chronicle::addRecognitions() {
    if (!holdsCases() || !others_.hardship) return {};
    const auto by = businessRoles();
    if (!by) return fail(by.error());
    DemoHardshipCast cast{.unemployed = {},
                          .supervisor = by->supervisor,
                          .approver = by->approver,
                          .nextOperation = [this] { return operation_.row(++acts_); }};
    for (size_t i = cases_.size(); i < persons_.size(); ++i) {
        const auto& person = persons_[i];
        const auto& birth = person.facts.birthOn;
        const int least = person.facts.sex == u"1"_s ? 50 : 40;
        // Old enough for two years, and not retired for five.
        const bool older = birth && *birth < working_day_.addYears(-least - 2) &&
                           *birth > working_day_.addYears(-least - 7);
        if (person.group != DemoGroup::Unemployed || !older) continue;
        const auto since = unemployedSince(playback_->idOf(int(i)));
        if (!since) return fail(since.error());
        const auto& officer = playback_->staff()[size_t(playback_->officerOf(int(i)))];
        if (*since)
            cast.unemployed.push_back(
                {playback_->idOf(int(i)), **since, {officer.id, officer.office}});
    }
    const auto added = addDemoHardship(*others_.hardship, others_.help, cast, working_day_);
    if (!added) return fail(added.error());
    return {};
}

/// Of people nothing is promised to, so that the figures of the services stay what they are.
Result<> Chronicle::addHouseholds() {
    if (!holdsCases()) return {};
    const auto by = businessRoles();
    if (!by) return fail(by.error());
    DemoHouseholdCast cast{.adults = {},
                           .clerk = by->clerk,
                           .supervisor = by->supervisor,
                           .approver = by->approver,
                           .visitor = staff_.back().id,
                           .nextOperation = [this] { return operation_.row(++acts_); }};
    // The planted cases come first and stay as they are.
    for (size_t i = cases_.size(); i < persons_.size(); ++i) {
        const auto& person = persons_[i];
        const auto birth = person.facts.birthOn;
        const bool promised =
            person.group != DemoGroup::Other && person.group != DemoGroup::JobSeeker;
        if (!promised && person.alsoIn.empty() && playback_->officerOf(int(i)) == 0 && birth &&
            *birth > working_day_.addYears(-45) && *birth < working_day_.addYears(-22))
            cast.adults.push_back(playback_->idOf(int(i)));
    }
    const auto added = addDemoHouseholds(ports_, cast, working_day_);
    if (!added) return fail(added.error());
    return {};
}

/// Of graduates whose services go on; the planted cases stay as they are.
Result<> Chronicle::addUndertakings() {
    if (!holdsCases() || !others_.undertakings) return {};
    const auto by = businessRoles();
    if (!by) return fail(by.error());
    DemoUndertakingCast cast{.graduates = {},
                             .firms = {},
                             .vacancies = {},
                             .supervisor = by->supervisor,
                             .nextOperation = [this] { return operation_.row(++acts_); }};
    for (size_t i = cases_.size(); i < persons_.size() && cast.graduates.size() < kUndertaken;
         ++i) {
        if (persons_[i].group != DemoGroup::Graduate) continue;
        const auto person = playback_->idOf(int(i));
        const auto placed = ports_.referrals.placementsOf(person);
        if (!placed) return fail(placed.error());
        const auto& officer = staff_[size_t(playback_->officerOf(int(i)))];
        if (placed->empty()) cast.graduates.push_back({person, {officer.id, officer.office}});
    }
    for (const auto& offer : playback_->offers()) {
        if (!offer.vacancy.isOpenOn(working_day_)) continue;
        cast.vacancies.push_back(offer.vacancy.id);
        if (std::ranges::count(cast.firms, offer.employer.id) == 0)
            cast.firms.push_back(offer.employer.id);
    }
    return addDemoUndertakings(*others_.undertakings, cast, working_day_);
}

Result<> Chronicle::nameCases() {
    for (auto tag : tags_) {
        if (tag.record <= 0) tag.record = playback_->idOf(int(-tag.record)).value();
        if (auto done = act(
                0, "demo.case", Right::OwnSettings, [](const Act&) { return Result<>(); }, tag);
            !done)
            return done;
    }
    return {};
}

Result<DemoCounts> Chronicle::tell(const Progress& progress) {
    if (auto done = load(); !done) return fail(done.error());
    if (auto done = invent(); !done) return fail(done.error());
    if (auto done = addJobs(); !done) return fail(done.error());
    if (auto done = tellDays(progress); !done) return fail(done.error());
    if (auto done = settleObligations(progress); !done) return fail(done.error());
    if (auto done = addHouseholds(); !done) return fail(done.error());
    if (auto done = addRecognitions(); !done) return fail(done.error());
    if (auto done = addUndertakings(); !done) return fail(done.error());
    if (auto done = nameCases(); !done) return fail(done.error());
    counts_.persons = int(persons_.size());
    counts_.vacancies = playback_->vacancies();
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
    return u"zhiqiao-demo 5, seed %1, persons %2"_s.arg(size.seed).arg(size.persons);
}

Result<DemoCounts> createDemo(const CaseworkPorts& ports, StoryClock& clock, const DemoSize& size,
                              QDate workingDay, const Progress& progress, const DemoPorts& others) {
    return Chronicle(ports, others, clock, size, workingDay).tell(progress);
}

}  // namespace zhiqiao
