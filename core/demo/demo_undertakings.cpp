// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_undertakings.h"

#include "core/casework/consent_to_pass_on.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kGraduates = 24;
constexpr int kPlaces = 6;
constexpr size_t kApplicants = 9;
constexpr size_t kFirms = 4;
constexpr size_t kPosts = 12;
constexpr int kContactDays = 30;
constexpr int kAgreedDays = 20;       // for the answer of a department
const QString kProgramme = u"01"_s;   // [programme] 高校毕业生就业创业促进计划
const QString kFoundWork = u"01"_s;   // [programme_end]
const QString kRecruiting = u"03"_s;  // [campaign_kind] 百日千万网络招聘
const QString kPresentation = u"07"_s;  // [session_kind] 培训项目推介会: an attendance, no service
const QString kGuidance = u"01"_s;     // [session_kind] 集体职业指导
const QString kKeyFirm = u"03"_s;      // [key_employer_kind]
const QString kFirstOfficer = u"1"_s;  // [key_assign_reason]
const QString kByPhone = u"2"_s;       // [employer_visit_way]
const QString kTakenUp = u"1"_s;       // [onward_answer] 已受理

/// Who was sent to which department, for what, and how long ago.
struct DemoOnward {
    const char16_t* department;
    const char16_t* reason;
    const char16_t* body;
    const char16_t* words;
    int sent = 0;
    int answered = 0;  ///< days ago; 0: not yet
};
constexpr DemoOnward kOnward[] = {
    {u"01", u"01", u"雪河县民政局(演示)", u"家庭临时困难，申请临时救助(演示)", 4, 0},
    {u"04", u"03", u"雪河县劳动保障监察大队(演示)", u"原单位拖欠两个月工资(演示)", 40, 0},
    {u"06", u"05", u"雪河县社会保险服务中心(演示)", u"养老保险关系未转入(演示)", 20, 6}};

template <class T>
Result<> doneBy(const Result<T>& result) {
    if (!result) return fail(result.error());
    return {};
}

/// Everything is done in the name of whoever would do it.
class Undertakings {
public:
    Undertakings(const DemoUndertakingPorts& ports, const DemoUndertakingCast& cast,
                 QDate workingDay)
        : ports_(ports), cast_(cast), today_(workingDay) {}

    Result<> add() {
        for (const auto part :
             {&Undertakings::campaign, &Undertakings::programme, &Undertakings::sessions,
              &Undertakings::departments, &Undertakings::firms})
            if (auto done = (this->*part)(); !done) return done;
        return {};
    }

private:
    [[nodiscard]] QDate ago(int days) const { return today_.addDays(-days); }
    [[nodiscard]] OperationId next() const { return cast_.nextOperation(); }
    [[nodiscard]] std::vector<PersonId> people(size_t from, size_t count) const {
        std::vector<PersonId> some;
        for (size_t i = from; i < from + count; ++i) some.push_back(cast_.graduates[i].person);
        return some;
    }

    Result<> campaign() {
        const auto made = makeCampaign(ports_.campaigns, cast_.supervisor, next(),
                                       {.kind = kRecruiting,
                                        .name = u"2022年秋冬季网络招聘(演示)"_s,
                                        .from = ago(30),
                                        .until = today_.addDays(30),
                                        .aim = u"未就业毕业生每人推荐三个岗位(演示)"_s});
        if (!made) return fail(made.error());
        std::vector<CampaignRecord> marked;
        for (const auto& one : cast_.graduates)
            marked.push_back({MarkKind::Person, one.person.value()});
        for (size_t i = 0; i < std::min(kPosts, cast_.vacancies.size()); ++i)
            marked.push_back({MarkKind::Vacancy, cast_.vacancies[i].value()});
        return doneBy(markRecords(ports_.campaigns, cast_.supervisor, next(), made->id, marked));
    }

    Result<> programme() {
        const auto round = openProgrammeRound(ports_.programmes, cast_.supervisor, next(),
                                              {.programme = kProgramme,
                                               .name = u"2022年第二期(演示)"_s,
                                               .places = kPlaces,
                                               .from = ago(60),
                                               .until = today_.addMonths(6)});
        if (!round) return fail(round.error());
        const auto applied = enrolPeople(
            ports_.programmes, cast_.supervisor, next(),
            {.round = round->id, .people = people(0, kApplicants), .on = ago(45)}, today_);
        if (!applied) return fail(applied.error());
        const auto enrolled = std::min<size_t>(applied->enrolments.size(), kPlaces - 1);
        for (size_t n = 0; n < enrolled; ++n)
            if (auto done = support(applied->enrolments[n], n); !done) return done;
        return {};
    }

    /// The first has been through it, the second has a step that is late, the third one to come.
    Result<> support(const Enrolment& applied, size_t n) {
        const auto& clerk = cast_.graduates[n].clerk;
        auto kept =
            admitPerson(ports_.programmes, clerk, next(),
                        {applied.id, applied.deeds.size(), ago(40)}, {.entry = ago(40)}, today_);
        const auto seen = [&](int days) {
            return EnrolmentChange{kept->id, kept->deeds.size(), ago(days)};
        };
        if (kept && n < 3)
            kept =
                recordStepResult(ports_.programmes, clerk, next(), seen(30), {.step = 1}, today_);
        if (kept && n == 0)
            kept = endEnrolment(ports_.programmes, clerk, next(), seen(5), kFoundWork, {}, today_);
        if (kept && (n == 1 || n == 2))
            kept = recordPlanStep(ports_.programmes, clerk, next(), seen(29), 2,
                                  {.what = u"岗位推荐"_s,
                                   .owner = clerk.staff,
                                   .due = n == 1 ? ago(3) : today_.addDays(9)},
                                  today_);
        return doneBy(kept);
    }

    Result<> sessions() {
        const auto& ports = ports_.sessions.sessions;
        const auto held = gather(kPresentation, u"电工、养老护理培训推介(演示)"_s, ago(8), 0);
        if (!held) return fail(held.error());
        const auto came = people(0, 7);
        if (auto marked = markPeople(ports, cast_.supervisor, next(), *held, came,
                                     {Attendance::Present, true});
            !marked)
            return fail(marked.error());
        if (auto closed = closeSession(ports_.sessions, cast_.supervisor, next(), *held); !closed)
            return fail(closed.error());
        return doneBy(gather(kGuidance, u"简历与面试(演示)"_s, today_.addDays(6), 8));
    }

    /// Ten people of one session.
    Result<GroupSessionId> gather(const QString& kind, const QString& topic, QDate on,
                                  size_t from) {
        const auto& ports = ports_.sessions.sessions;
        const auto made = makeSession(ports, cast_.supervisor, next(),
                                      {.kind = kind,
                                       .topic = topic,
                                       .on = on,
                                       .begins = u"14:30"_s,
                                       .minutes = 90,
                                       .place = u"雪河县就业服务大厅二楼(演示)"_s,
                                       .officer = cast_.supervisor.staff,
                                       .places = 8});
        if (!made) return fail(made.error());
        const auto entered =
            enterPeople(ports, cast_.supervisor, next(), made->id, people(from, 10));
        if (!entered) return fail(entered.error());
        return made->id;
    }

    Result<> departments() {
        auto who = cast_.graduates.rbegin();
        for (const auto& sent : kOnward) {
            const auto& [person, clerk] = *who++;
            const auto told = giveNotice(ports_.consents, clerk, next(), person, kDepartmentNotice,
                                         NoticeWay::Paper, today_);
            if (!told) return fail(told.error());
            const auto on = ago(sent.sent);
            auto kept = sendOnward(ports_.onward, clerk, next(),
                                   {.person = person,
                                    .department = QString::fromUtf16(sent.department),
                                    .body = QString::fromUtf16(sent.body),
                                    .reason = QString::fromUtf16(sent.reason),
                                    .words = QString::fromUtf16(sent.words),
                                    .situation = u"离校未就业，在本局登记(演示)"_s,
                                    .done = u"已说明办理条件和所需材料(演示)"_s,
                                    .asked = u"请受理并反馈结果(演示)"_s,
                                    .sentOn = on,
                                    .answerBy = on.addDays(kAgreedDays)},
                                   today_);
            if (kept && sent.answered > 0)
                kept = answerOnward(ports_.onward, clerk, next(),
                                    {kept->id, kept->deeds.size(), ago(sent.answered)}, kTakenUp,
                                    u"已补缴并转入(演示)"_s, today_);
            if (!kept) return fail(kept.error());
        }
        return {};
    }

    Result<> firms() {
        const auto& ports = ports_.firms;
        const auto some = std::min(kFirms, cast_.firms.size());
        const std::vector<EmployerId> firms(cast_.firms.begin(),
                                            cast_.firms.begin() + qsizetype(some));
        if (auto set = setOfficeInterval(ports, cast_.supervisor, next(), kContactDays); !set)
            return set;
        const auto listed = listEmployers(ports, cast_.supervisor, next(),
                                          {.employers = firms,
                                           .kind = kKeyFirm,
                                           .reason = u"用工多，吸纳毕业生(演示)"_s,
                                           .since = ago(90)},
                                          today_);
        if (!listed) return fail(listed.error());
        for (size_t n = 0; n < listed->firms.size(); ++n)
            if (auto done = keepInTouch(listed->firms[n].firm, n); !done) return done;
        return {};
    }

    /// Every other one has been heard of.
    Result<> keepInTouch(const KeyEmployer& firm, size_t n) {
        const auto& officer = cast_.graduates[n].clerk;
        const auto named =
            assignOfficer(ports_.firms, cast_.supervisor, next(), {{firm.id, firm.deeds.size()}},
                          officer.staff, kFirstOfficer, today_);
        if (!named || n % 2 != 0) return doneBy(named);
        return doneBy(recordVisit(ports_.firms, officer, next(),
                                  {.firm = firm.id,
                                   .on = ago(12),
                                   .way = kByPhone,
                                   .spokenTo = u"人事部负责人(演示)"_s,
                                   .needs = u"春节后招操作工(演示)"_s},
                                  today_));
    }

    const DemoUndertakingPorts& ports_;
    const DemoUndertakingCast& cast_;
    QDate today_;
};

}  // namespace

Result<> addDemoUndertakings(const DemoUndertakingPorts& ports, const DemoUndertakingCast& cast,
                             QDate workingDay) {
    if (cast.graduates.size() < kGraduates) return {};
    return Undertakings(ports, cast, workingDay).add();
}

}  // namespace zhiqiao
